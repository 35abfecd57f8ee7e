package no.innspill.classification;

import java.util.EnumMap;
import java.util.Map;
import no.innspill.classification.language.Words;

/** Finds the levels of government that a text speaks of, as «fylkesvei» is a county's. */
final class LevelDetection {

    private final LevelLexicon lexicon;

    LevelDetection(LevelLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What speaks for each level. */
    Map<Level, Double> weigh(Words words) {
        Map<Level, Double> weights = new EnumMap<>(Level.class);
        lexicon.phrases()
                .in(words)
                .forEach(hit -> weights.merge(
                        hit.entry().meaning(), hit.entry().phrase().weight(), Double::sum));
        return weights;
    }
}
