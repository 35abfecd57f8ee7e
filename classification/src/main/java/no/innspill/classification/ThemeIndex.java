package no.innspill.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** The entries of a vocabulary by the stem of their first word, with the beginnings and ends of compounds. */
final class ThemeIndex {

    private static final int SHORTEST_PART = 5;
    private static final double PART = 0.7;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** An entry of the vocabulary: what it says in stems, and of what it speaks; of nothing when it is to be passed over. */
    record Entry(@Nullable ConceptId concept, String written, List<String> stems) {}

    /** An entry found at a place, with how well it fitted. */
    record Match(Entry entry, int place, double fit) {
        int length() {
            return entry.stems().size();
        }
    }

    void add(@Nullable ConceptId concept, String written, List<String> stems) {
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
        List<Match> found = new ArrayList<>();
        for (Entry entry : entries.getOrDefault(stems.get(place), List.of())) {
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
        List<Match> beginnings = parts(stem, place, length -> stem.substring(0, length));
        return beginnings.isEmpty() ? parts(stem, place, length -> stem.substring(stem.length() - length)) : beginnings;
    }

    private List<Match> parts(String stem, int place, Function<Integer, String> part) {
        for (int length = stem.length() - 1; length >= SHORTEST_PART; length--) {
            List<Entry> here = entries.get(part.apply(length));
            if (here == null) {
                continue;
            }
            List<Match> found = here.stream()
                    .filter(entry -> entry.stems().size() == 1 && entry.concept() != null)
                    .map(entry -> new Match(entry, place, PART))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
