package no.innspill.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.language.Found;

/**
 * The kind of a text.
 *
 * @param confidences of each kind that anything spoke for, 0 to 1; appeals and calls for help stand for themselves, the others share
 * @param danger what a call for help is about
 */
public record KindFound(
        Found<Kind> best, Map<Kind, Double> confidences, Optional<Danger> danger, List<Evidence> evidence) {

    public KindFound {
        confidences = Map.copyOf(confidences);
        evidence = List.copyOf(evidence);
    }

    /** How sure it is that the text is of a kind. */
    public double confidenceOf(Kind kind) {
        return confidences.getOrDefault(kind, 0.0);
    }
}
