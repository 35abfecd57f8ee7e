package no.innspill.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Words;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the theme of a text by the words of a vocabulary. Norwegian and Northern Sami words count in every text, since people mix
 * («my barnehageplass»); English ones count where the text is not surely Norwegian.
 */
public final class ThemeDetection {

    private static final double UNSEEN = 0.35;
    private static final double MORE_WORDS = 0.4;
    private static final double[] WEIGHT_BY_DEPTH = {0.45, 1.0, 1.2};
    private static final int SHORTEST_WORD = 2;

    private final Vocabulary vocabulary;
    private final ThemeIndex norwegian = new ThemeIndex();
    private final ThemeIndex english = new ThemeIndex();
    private final ThemeIndex sami = new ThemeIndex();
    private final Map<ConceptId, List<ConceptId>> paths = new HashMap<>();

    public ThemeDetection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Stems stems = new Stems();
        for (Concept concept : vocabulary.concepts()) {
            paths.put(concept.id(), vocabulary.path(concept.id()));
            concept.words()
                    .forEach((language, words) -> words.forEach(word -> index(concept.id(), language, word, stems)));
        }
        vocabulary
                .ignored()
                .forEach((language, phrases) -> phrases.forEach(phrase -> index(null, language, phrase, stems)));
        List.of(norwegian, english, sami).forEach(ThemeIndex::done);
    }

    public String version() {
        return vocabulary.version();
    }

    /** The theme of a text in a language; nothing when no word of the vocabulary is there. */
    public Optional<ThemeFound> of(Words words, Language language) {
        ThemeWords found = weigh(new StemmedWords(words.tokens()), language);
        return found.own().isEmpty() ? Optional.empty() : Optional.of(ranked(found));
    }

    /** What speaks for each theme, and each word below it. */
    ThemeWords weigh(StemmedWords words, Language language) {
        List<ThemeIndex.Match> matches = new ArrayList<>(find(norwegian, words.norwegian()));
        matches.addAll(find(sami, words.tokens()));
        if (language == Language.EN || language == Language.UNKNOWN) {
            matches.addAll(find(english, words.english()));
        }
        return conclude(matches);
    }

    private void index(@Nullable ConceptId concept, Language language, String written, Stems stems) {
        List<String> tokens = Words.of(written).tokens();
        switch (language) {
            case NB, NN -> norwegian.add(concept, written, stems.norwegian(tokens));
            case EN -> english.add(concept, written, stems.english(tokens));
            case SE -> sami.add(concept, written, tokens);
            case UNKNOWN -> throw new IllegalArgumentException("words of no language: " + written);
        }
    }

    private static List<ThemeIndex.Match> find(ThemeIndex index, List<String> stems) {
        List<ThemeIndex.Match> found = new ArrayList<>();
        int place = 0;
        while (place < stems.size()) {
            List<ThemeIndex.Match> here =
                    stems.get(place).length() < SHORTEST_WORD ? List.of() : index.at(stems, place);
            found.addAll(here);
            place += here.isEmpty() ? 1 : here.getFirst().length();
        }
        return found;
    }

    private ThemeWords conclude(List<ThemeIndex.Match> matches) {
        Map<ConceptId, Double> own = new HashMap<>();
        Map<ConceptId, Double> tops = new HashMap<>();
        Set<String> counted = new HashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (ThemeIndex.Match match : matches) {
            ConceptId concept = match.entry().concept();
            if (concept != null
                    && counted.add(concept.value() + match.place())
                    && counted.add(concept.value() + match.entry().written())) {
                double weight = weight(concept, match);
                own.merge(concept, weight, Double::sum);
                tops.merge(path(concept).getLast(), weight, Double::sum);
                evidence.add(new Evidence(concept.value(), match.entry().written(), false));
            }
        }
        return new ThemeWords(own, tops, evidence);
    }

    private double weight(ConceptId concept, ThemeIndex.Match match) {
        int depth = path(concept).size() - 1;
        return WEIGHT_BY_DEPTH[Math.min(depth, WEIGHT_BY_DEPTH.length - 1)]
                * match.fit()
                * (1 + MORE_WORDS * (match.length() - 1));
    }

    private ThemeFound ranked(ThemeWords found) {
        double sum = UNSEEN
                + found.tops().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
        List<Found<ConceptId>> ranked = found.tops().entrySet().stream()
                .sorted(Map.Entry.<ConceptId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(top -> new Found<>(bestBelow(top.getKey(), found.own()), top.getValue() / sum))
                .toList();
        return new ThemeFound(ranked.getFirst(), ranked.subList(1, ranked.size()), found.evidence());
    }

    /** The most telling concept below a top theme. */
    ConceptId bestBelow(ConceptId top, Map<ConceptId, Double> own) {
        return own.entrySet().stream()
                .filter(entry -> path(entry.getKey()).getLast().equals(top))
                .max(Map.Entry.<ConceptId, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(top);
    }

    private List<ConceptId> path(ConceptId concept) {
        return paths.getOrDefault(concept, List.of(concept));
    }
}
