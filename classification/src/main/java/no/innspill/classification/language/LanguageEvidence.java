package no.innspill.classification.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * What tells languages apart in texts too short for statistics: words that hold a sentence together, and letters that only one
 * of them uses.
 *
 * @param words per language, words with their weights
 * @param letters per language, letters with their weights
 */
public record LanguageEvidence(
        String version, Map<Language, Map<String, Double>> words, Map<Language, Map<Integer, Double>> letters) {

    public LanguageEvidence {
        words = Map.copyOf(words);
        letters = Map.copyOf(letters);
    }

    /** The weight of all that was seen of each language. */
    public Map<Language, Double> weigh(Words text) {
        Map<Language, Double> sums = new EnumMap<>(Language.class);
        words.forEach((language, weights) -> sums.merge(language, wordsIn(text, weights), Double::sum));
        letters.forEach((language, weights) -> sums.merge(language, lettersIn(text, weights), Double::sum));
        return sums;
    }

    private static double wordsIn(Words text, Map<String, Double> weights) {
        return text.tokens().stream()
                .mapToDouble(token -> weights.getOrDefault(token, 0.0))
                .sum();
    }

    private static double lettersIn(Words text, Map<Integer, Double> weights) {
        return text.tokens().stream()
                .flatMapToInt(String::codePoints)
                .mapToDouble(letter -> weights.getOrDefault(letter, 0.0))
                .sum();
    }
}
