package no.innspill.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** The entries of a vocabulary by the stem of their first word, with the beginnings and ends of compounds. */
final class ThemeIndex {

    private static final int SHORTEST_PART = 5;
    private static final double PART = 0.7;

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final HashSieve sieve = new HashSieve();

    /** An entry of the vocabulary: what it says in stems, and of what it speaks; of nothing when it is to be passed over. */
    record Entry(@Nullable ConceptId concept, String written, List<String> stems) {}

    /** An entry found at a place, with how well it fitted. */
    record Match(Entry entry, int place, double fit) {
        int length() {
            return entry.stems().size();
        }
    }

    void add(@Nullable ConceptId concept, String written, List<String> stems) {
        sieve.add(stems.getFirst());
        entries.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(new Entry(concept, written, stems));
    }

    /** Sorts longer entries first, so that they are found before the shorter ones within them. */
    void done() {
        entries.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(entry -> -entry.stems().size())));
    }

    /** The longest entries at a place: whole words first, and parts of compounds where nothing fits wholly. */
    List<Match> at(List<String> stems, int place) {
        List<Match> whole = wholeAt(stems, place);
        return whole.isEmpty() ? partsAt(stems.get(place), place) : whole;
    }

    private List<Match> wholeAt(List<String> stems, int place) {
        List<Entry> here = entries.get(stems.get(place));
        if (here == null) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (Entry entry : here) {
            boolean shorter =
                    !found.isEmpty() && entry.stems().size() < found.getFirst().length();
            int end = place + entry.stems().size();
            if (!shorter && end <= stems.size() && stems.subList(place, end).equals(entry.stems())) {
                found.add(new Match(entry, place, 1));
            }
        }
        return found;
    }

    private List<Match> partsAt(String stem, int place) {
        List<Match> beginnings = beginnings(stem, place);
        return beginnings.isEmpty() ? ends(stem, place) : beginnings;
    }

    /** The longest beginning that is an entry. */
    private List<Match> beginnings(String stem, int place) {
        int hash = 0;
        List<Match> longest = List.of();
        for (int length = 1; length < stem.length(); length++) {
            hash = HashSieve.hash(hash, stem.charAt(length - 1));
            if (length >= SHORTEST_PART && sieve.maybe(hash)) {
                List<Match> found = parts(stem.substring(0, length), place);
                longest = found.isEmpty() ? longest : found;
            }
        }
        return longest;
    }

    /** The longest end that is an entry. */
    private List<Match> ends(String stem, int place) {
        int hash = 0;
        int power = 1;
        List<Match> longest = List.of();
        for (int from = stem.length() - 1; from > 0; from--) {
            hash += stem.charAt(from) * power;
            power *= 31;
            if (stem.length() - from >= SHORTEST_PART && sieve.maybe(hash)) {
                List<Match> found = parts(stem.substring(from), place);
                longest = found.isEmpty() ? longest : found;
            }
        }
        return longest;
    }

    private List<Match> parts(String part, int place) {
        List<Match> found = new ArrayList<>();
        for (Entry entry : entries.getOrDefault(part, List.of())) {
            if (entry.stems().size() == 1 && entry.concept() != null) {
                found.add(new Match(entry, place, PART));
            }
        }
        return found;
    }
}
