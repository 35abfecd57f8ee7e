package no.innspill.classification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Words;

/** Finds the level of government that a text speaks of, as «fylkesvei» is a county's. */
public final class LevelDetection {

    private static final double UNSEEN = 0.5;

    private final LevelLexicon lexicon;

    public LevelDetection(LevelLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The level that most speaks for; nothing when nothing does. */
    public Optional<Found<Level>> of(Words words) {
        Map<Level, Double> weights = new EnumMap<>(Level.class);
        lexicon.phrases()
                .in(words)
                .forEach(hit -> weights.merge(
                        hit.entry().meaning(), hit.entry().phrase().weight(), Double::sum));
        double sum = UNSEEN
                + weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Found<>(best.getKey(), best.getValue() / sum));
    }
}
