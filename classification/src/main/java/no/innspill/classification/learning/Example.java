package no.innspill.classification.learning;

import java.util.Map;
import no.innspill.classification.statistics.Features;

/**
 * What was seen in a text and what is right about it.
 *
 * @param labels the right label by task; a task that is not named is not learnt from this one
 */
public record Example(Features features, Map<String, String> labels) {

    public Example {
        labels = Map.copyOf(labels);
    }
}
