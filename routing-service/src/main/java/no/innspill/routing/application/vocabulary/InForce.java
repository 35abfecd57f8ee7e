package no.innspill.routing.application.vocabulary;

import no.innspill.classification.Classifier;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.decision.HandOverPolicy;
import no.innspill.routing.domain.decision.RoutingPolicy;

/**
 * A vocabulary with what decides by it. Immutable: whoever decides takes it once and uses one and the same to the end.
 *
 * @param number of the version; 0 is the starter
 */
public record InForce(
        long number, Vocabulary vocabulary, Classifier classifier, RoutingPolicy policy, HandOverPolicy handOver) {

    /** Makes of a vocabulary what decides by it. */
    @FunctionalInterface
    public interface Maker {
        InForce of(long number, Vocabulary vocabulary);
    }
}
