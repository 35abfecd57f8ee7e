package no.innspill.classification.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells languages apart in texts too short for statistics: words that hold a sentence together, and letters that only one
 * of them uses.
 */
public final class LanguageEvidence {

    private final String version;
    private final Map<String, Map<Language, Double>> words = new HashMap<>();
    private final Map<Integer, Map<Language, Double>> letters = new HashMap<>();
    /** Those before it in Unicode, as all of ASCII, need no look. */
    private final int firstLetter;

    /**
     * The evidence.
     *
     * @param words per language, words with their weights
     * @param letters per language, letters of Unicode's first plane with their weights
     */
    public LanguageEvidence(
            String version, Map<Language, Map<String, Double>> words, Map<Language, Map<Integer, Double>> letters) {
        this.version = version;
        words.forEach(
                (language, weights) -> weights.forEach((word, weight) -> put(this.words, word, language, weight)));
        letters.forEach((language, weights) ->
                weights.forEach((letter, weight) -> put(this.letters, letter, language, weight)));
        this.firstLetter =
                this.letters.keySet().stream().mapToInt(Integer::intValue).min().orElse(Character.MAX_VALUE);
    }

    private static <K> void put(Map<K, Map<Language, Double>> index, K key, Language language, double weight) {
        index.computeIfAbsent(key, _ -> new EnumMap<>(Language.class)).put(language, weight);
    }

    public String version() {
        return version;
    }

    /** The weight of all that was seen of each language. */
    public Map<Language, Double> weigh(Words text) {
        Map<Language, Double> sums = new EnumMap<>(Language.class);
        for (String token : text.tokens()) {
            add(sums, words.get(token));
            for (int i = 0; i < token.length(); i++) {
                if (token.charAt(i) >= firstLetter) {
                    add(sums, letters.get((int) token.charAt(i)));
                }
            }
        }
        return sums;
    }

    private static void add(Map<Language, Double> sums, @Nullable Map<Language, Double> weights) {
        if (weights != null) {
            weights.forEach((language, weight) -> sums.merge(language, weight, Double::sum));
        }
    }
}
