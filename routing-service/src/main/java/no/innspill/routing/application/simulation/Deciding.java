package no.innspill.routing.application.simulation;

import no.innspill.routing.application.Incoming;
import no.innspill.routing.domain.decision.Decision;

/** What decides about a piece of feedback, and does nothing else: the same piece gets the same decision, and nobody learns of it. */
@FunctionalInterface
public interface Deciding extends AutoCloseable {
    Decision decide(Incoming incoming);

    /** Lets go of what it was made ready with. */
    @Override
    default void close() {}
}
