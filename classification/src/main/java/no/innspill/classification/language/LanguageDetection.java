package no.innspill.classification.language;

import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.EnumMap;
import java.util.Map;

/**
 * Finds the language of a text. Trigram statistics (Lingua) know bokmål, nynorsk and English, but not Northern Sami, and they are
 * weak on the few words that feedback often is; our own evidence knows all four. Both are added up as weights, and the share of
 * the weightiest is the confidence.
 */
public final class LanguageDetection {

    /** What the statistics weigh, in the weights of the evidence: as much as one or two telling words. */
    private static final double STATISTICS = 2.2;

    /** What stands for all other languages: without own evidence for one of ours, the language is not known. */
    private static final double OTHERS = 0.35;

    private static final double NOTHING_OF_OURS = 0.3;
    private static final double SHARPNESS = 4;
    private static final int STATISTICS_ALONE_FROM = 4;

    private final LanguageEvidence evidence;
    private final LanguageDetector statistics = LanguageDetectorBuilder.fromLanguages(
                    com.github.pemistahl.lingua.api.Language.BOKMAL,
                    com.github.pemistahl.lingua.api.Language.NYNORSK,
                    com.github.pemistahl.lingua.api.Language.ENGLISH)
            .withLowAccuracyMode()
            .build();

    public LanguageDetection(LanguageEvidence evidence) {
        this.evidence = evidence;
    }

    /** The likeliest language. */
    public Found<Language> of(String text) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            return new Found<>(Language.UNKNOWN, 1);
        }
        Map<Language, Double> weights = evidence.weigh(words);
        double own = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (own < NOTHING_OF_OURS && words.count() >= STATISTICS_ALONE_FROM) {
            return new Found<>(Language.UNKNOWN, 0.6);
        }
        statisticsOf(Words.normal(text)).forEach((language, share) -> weights.merge(language, share, Double::sum));
        return likeliest(weights);
    }

    private static Found<Language> likeliest(Map<Language, Double> weights) {
        double sum = OTHERS
                + weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Language best = Language.UNKNOWN;
        double bestWeight = 0;
        for (Language language : Language.values()) {
            double weight = weights.getOrDefault(language, 0.0);
            if (weight > bestWeight) {
                best = language;
                bestWeight = weight;
            }
        }
        return new Found<>(best, bestWeight / sum);
    }

    /** Lingua gives values relative to the best; raised, they become shares that tell languages apart. */
    private Map<Language, Double> statisticsOf(String text) {
        Map<Language, Double> shares = new EnumMap<>(Language.class);
        statistics
                .computeLanguageConfidenceValues(text)
                .forEach((language, value) -> shares.put(ours(language), Math.pow(value, SHARPNESS)));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((language, share) -> STATISTICS * share / sum);
        return shares;
    }

    private static Language ours(com.github.pemistahl.lingua.api.Language language) {
        return switch (language) {
            case BOKMAL -> Language.NB;
            case NYNORSK -> Language.NN;
            case ENGLISH -> Language.EN;
            default -> Language.UNKNOWN;
        };
    }
}
