package no.innspill.classification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Words;
import no.innspill.classification.statistics.Features;
import no.innspill.classification.vocabulary.ConceptId;

/** Turns what was read and found in a text into features. */
final class TextFeatures {

    static final int WORDS = 0;
    static final int STEMS = 1;
    static final int PAIRS = 2;
    static final int LETTERS = 3;
    static final int PAGE = 4;
    static final int KIND_LEXICON = 5;
    static final int THEME_LEXICON = 6;
    static final int LEVEL_LEXICON = 7;
    static final int SHAPE = 8;
    static final int LANGUAGE_LEXICON = 9;
    static final int EDGES = 10;
    static final int SIGNALS = 11;

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final int BORDER = ' ';
    private static final double FULL = 0.7;

    private final Features features = new Features();

    Features done() {
        return features;
    }

    /** Words, their stems, pairs of neighbours, and the first and last ones. */
    TextFeatures words(List<String> tokens, List<String> stems) {
        each(WORDS, tokens, 1);
        each(STEMS, stems, 1);
        features.begin(PAIRS);
        int pair = Features.seed(PAIRS);
        for (int i = 0; i + 1 < stems.size(); i++) {
            features.add(Features.done(
                    Features.step(Features.step(Features.step(pair, stems.get(i)), BORDER), stems.get(i + 1))));
        }
        features.end(FULL);
        edges(tokens);
        return this;
    }

    private void each(int group, List<String> tokens, double weight) {
        features.begin(group);
        int seed = Features.seed(group);
        for (String token : tokens) {
            features.add(Features.done(Features.step(seed, token)));
        }
        features.end(weight);
    }

    private void edges(List<String> tokens) {
        features.begin(EDGES);
        int seed = Features.seed(EDGES);
        int count = tokens.size();
        if (count > 0) {
            features.add(Features.done(Features.step(seed, tokens.getFirst())));
            features.add(Features.done(Features.step(seed + 2, tokens.getLast())));
        }
        if (count > 1) {
            int first = Features.step(Features.step(seed + 1, tokens.get(0)), BORDER);
            features.add(Features.done(Features.step(first, tokens.get(1))));
        }
        features.end(FULL);
    }

    /** Runs of three to five letters within words, borders included: endings, parts of compounds, misspellings. */
    TextFeatures letters(String normal) {
        features.begin(LETTERS);
        int seed = Features.seed(LETTERS);
        int length = normal.length();
        for (int start = -1; start < length; start++) {
            int hash = seed;
            boolean inWord = false;
            for (int n = 1; n <= LONGEST_RUN && start + n <= length + 1; n++) {
                int at = start + n - 1;
                int letter = at < 0 || at >= length ? BORDER : letter(normal.charAt(at));
                if (letter == BORDER && inWord && n < SHORTEST_RUN) {
                    break;
                }
                hash = Features.step(hash, letter);
                inWord |= letter != BORDER;
                if (!inWord && n > 1) {
                    break;
                }
                if (n >= SHORTEST_RUN) {
                    features.add(Features.done(hash));
                }
                if (letter == BORDER && inWord) {
                    break;
                }
            }
        }
        features.end(1);
        return this;
    }

    private static int letter(char c) {
        return Character.isLetterOrDigit(c) ? c : BORDER;
    }

    /** How it is written: marks, length, capitals. */
    TextFeatures shape(String text, Words words) {
        features.begin(SHAPE);
        int seed = Features.seed(SHAPE);
        int letters = 0;
        int capitals = 0;
        int exclamations = 0;
        int questions = 0;
        int digits = 0;
        int pictures = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            exclamations += c == '!' ? 1 : 0;
            questions += c == '?' ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            pictures += Character.isSurrogate(c) ? 1 : 0;
        }
        String trimmed = text.strip();
        mark(seed, "question", questions > 0, 0.5);
        mark(seed, "asks", trimmed.endsWith("?"), 0.5);
        mark(seed, "questions", questions > 1, 0.3);
        mark(seed, "exclaims", exclamations > 0, 0.4);
        mark(seed, "exclamations", exclamations > 1, 0.4);
        mark(seed, "loud", letters > 8 && capitals > 0.6 * letters, 0.5);
        mark(seed, "digits", digits > 0, 0.3);
        mark(seed, "pictures", pictures > 0, 0.4);
        mark(seed, "address", text.contains("http") || text.contains("www."), 0.5);
        mark(seed, "dots", text.contains("..."), 0.3);
        int count = words.count();
        mark(seed, "tiny", count <= 3, 0.5);
        mark(seed, "short", count > 3 && count <= 8, 0.3);
        mark(seed, "long", count > 40, 0.4);
        return this;
    }

    private void mark(int seed, String name, boolean there, double value) {
        if (there) {
            features.add(Features.done(Features.step(seed, name)), value);
        }
    }

    /** What the lexicon of kinds says. */
    TextFeatures kind(KindFound found) {
        features.begin(KIND_LEXICON);
        int seed = Features.seed(KIND_LEXICON);
        found.confidences()
                .forEach((kind, confidence) ->
                        features.add(Features.done(Features.step(seed, kind.name())), confidence));
        mark(seed, "best:" + found.best().value().name(), found.best().confidence() > 0.3, 0.5);
        mark(seed, "turned", found.evidence().stream().anyMatch(Evidence::turned), 0.5);
        return this;
    }

    /** Words that point to kinds: how many for each, and which. */
    TextFeatures signals(List<Phrases.Hit<Kind>> hits) {
        features.begin(SIGNALS);
        int seed = Features.seed(SIGNALS);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Phrases.Hit<Kind> hit : hits) {
            Kind kind = hit.entry().meaning();
            counts.merge(kind, 1, Integer::sum);
            int entry = Features.step(seed + 1, kind.name());
            features.add(Features.done(Features.step(entry, hit.entry().phrase().written())));
        }
        features.end(FULL);
        counts.forEach((kind, count) ->
                features.add(Features.done(Features.step(seed, kind.name())), Math.min(1.2, 0.4 * count)));
        return this;
    }

    /** What a lexicon of themes says of words ({@code place} 0) or a page ({@code place} 1): weights of themes and words. */
    TextFeatures themes(int place, Map<ConceptId, Double> tops, Map<ConceptId, Double> own) {
        features.begin(THEME_LEXICON);
        int seed = Features.seed(THEME_LEXICON) + place;
        double sum = tops.values().stream().mapToDouble(Double::doubleValue).sum();
        mark(seed, "none", sum == 0, 0.7);
        tops.forEach((concept, weight) ->
                features.add(Features.done(Features.step(seed, concept.slug())), weight / (sum + 0.35)));
        double all = own.values().stream().mapToDouble(Double::doubleValue).sum();
        own.forEach((concept, weight) ->
                features.add(Features.done(Features.step(seed + 2, concept.value())), weight / (all + 0.35)));
        return this;
    }

    /** What the lexicon says of levels, of words or of a page. */
    TextFeatures levels(int place, Map<Level, Double> weights) {
        features.begin(LEVEL_LEXICON);
        int seed = Features.seed(LEVEL_LEXICON) + place;
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        mark(seed, "none", sum == 0, 0.5);
        weights.forEach((level, weight) ->
                features.add(Features.done(Features.step(seed, level.name())), weight / (sum + 0.3)));
        return this;
    }

    /** What words and letters say of languages. */
    TextFeatures languages(Map<Language, Double> weights) {
        features.begin(LANGUAGE_LEXICON);
        int seed = Features.seed(LANGUAGE_LEXICON);
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        mark(seed, "none", sum == 0, 0.5);
        weights.forEach((language, weight) ->
                features.add(Features.done(Features.step(seed, language.name())), 1.5 * weight / (sum + 0.5)));
        return this;
    }

    /** The parts of a page's address. */
    TextFeatures page(List<String> parts) {
        each(PAGE, parts, 1);
        return this;
    }
}
