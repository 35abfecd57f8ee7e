package no.innspill.routing.application.vocabulary;

import no.innspill.classification.Classifier;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.decision.HandOverPolicy;
import no.innspill.routing.domain.decision.RoutingPolicy;

/**
 * A vocabulary with what decides by it. Immutable: whoever decides takes it once and uses one and the same to the end.
 *
 * @param number of the version; 0 is the starter
 * @param model what decisions call the model
 */
public record InForce(
        long number,
        Vocabulary vocabulary,
        String model,
        Classifier classifier,
        RoutingPolicy policy,
        HandOverPolicy handOver) {

    /** Makes of a vocabulary and a model what decides by them. */
    @FunctionalInterface
    public interface Maker {
        InForce of(long number, Vocabulary vocabulary, LinearModel model);
    }
}
