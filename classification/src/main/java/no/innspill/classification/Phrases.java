package no.innspill.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.classification.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, each with what it means, found in a text at the cost of the text's length and not of their number: they are kept
 * by the word that they begin with. Where phrases overlap, the one with most words holds.
 */
public final class Phrases<M> {

    private static final int SHORTEST_BEGINNING = 2;
    private static final Comparator<Hit<?>> LONGEST_FIRST = Comparator.<Hit<?>>comparingInt(
                    hit -> -hit.entry().phrase().length())
            .thenComparingDouble(hit -> -hit.entry().phrase().weight())
            .thenComparingInt(Hit::start);

    private final Map<String, Beginnings<M>> byWord = new HashMap<>();
    private final Map<String, List<Entry<M>>> byBeginning = new HashMap<>();
    private final HashSieve sieve = new HashSieve();
    private final List<Entry<M>> byEnding = new ArrayList<>();
    private int longestBeginning;

    public Phrases(List<Entry<M>> entries) {
        entries.forEach(entry -> keep(entry, entry.phrase().elements().getFirst()));
    }

    /** A phrase with what it means. */
    public record Entry<M>(Phrase phrase, M meaning) {}

    /** Where a phrase was found: the places of its words. */
    public record Hit<M>(Entry<M> entry, List<Integer> places) {
        int start() {
            return places.getFirst();
        }
    }

    /** What is found in a text, from its beginning to its end, no word used twice. */
    public List<Hit<M>> in(Words words) {
        List<Hit<M>> all = all(words);
        all.sort(LONGEST_FIRST);
        Set<Integer> used = new HashSet<>();
        List<Hit<M>> kept = new ArrayList<>();
        for (Hit<M> hit : all) {
            if (hit.places().stream().noneMatch(used::contains)) {
                used.addAll(hit.places());
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }

    /** What is found in a text, also where phrases overlap. */
    List<Hit<M>> all(Words words) {
        List<Hit<M>> all = new ArrayList<>();
        for (int place = 0; place < words.tokens().size(); place++) {
            collect(words.tokens(), place, all);
        }
        return all;
    }

    private void collect(List<String> tokens, int place, List<Hit<M>> all) {
        String token = tokens.get(place);
        Beginnings<M> beginnings = byWord.get(token);
        if (beginnings != null) {
            collect(beginnings.any, tokens, place, all);
            if (place + 1 < tokens.size()) {
                collect(beginnings.bySecond.get(tokens.get(place + 1)), tokens, place, all);
            }
        }
        int hash = 0;
        for (int length = 1; length <= Math.min(longestBeginning, token.length()); length++) {
            hash = HashSieve.hash(hash, token.charAt(length - 1));
            if (sieve.maybe(hash)) {
                collect(byBeginning.get(token.substring(0, length)), tokens, place, all);
            }
        }
        collect(byEnding, tokens, place, all);
    }

    private void collect(@Nullable List<Entry<M>> entries, List<String> tokens, int place, List<Hit<M>> all) {
        if (entries != null) {
            for (Entry<M> entry : entries) {
                List<Integer> places = entry.phrase().at(tokens, place);
                if (!places.isEmpty()) {
                    all.add(new Hit<>(entry, places));
                }
            }
        }
    }

    private void keep(Entry<M> entry, Element first) {
        switch (first) {
            case Element.Exactly exactly ->
                exactly.words()
                        .forEach(word -> byWord.computeIfAbsent(word, _ -> new Beginnings<>())
                                .add(entry));
            case Element.Beginning beginning -> {
                if (beginning.letters().length() < SHORTEST_BEGINNING) {
                    throw new IllegalArgumentException(
                            "too short a beginning: " + entry.phrase().written());
                }
                longestBeginning =
                        Math.max(longestBeginning, beginning.letters().length());
                sieve.add(beginning.letters());
                list(byBeginning, beginning.letters()).add(entry);
            }
            case Element.Ending _ -> byEnding.add(entry);
            case Element.Either either -> either.choices().forEach(choice -> keep(entry, choice));
            case Element.Gap _ -> throw new IllegalArgumentException("a phrase begins with a word");
        }
    }

    /** Phrases that begin with one word: by their second where that is one word too, as with «jeg» and «ikke» most are. */
    private static final class Beginnings<M> {
        private final List<Entry<M>> any = new ArrayList<>();
        private final Map<String, List<Entry<M>>> bySecond = new HashMap<>();

        void add(Entry<M> entry) {
            List<Element> elements = entry.phrase().elements();
            Set<String> second = elements.size() > 1 ? elements.get(1).words() : Set.of();
            second.forEach(word -> list(bySecond, word).add(entry));
            if (second.isEmpty()) {
                any.add(entry);
            }
        }
    }

    private static <M> List<Entry<M>> list(Map<String, List<Entry<M>>> index, String key) {
        return index.computeIfAbsent(key, _ -> new ArrayList<>());
    }
}
