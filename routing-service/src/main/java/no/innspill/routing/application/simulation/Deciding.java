package no.innspill.routing.application.simulation;

import no.innspill.routing.application.Incoming;
import no.innspill.routing.domain.decision.Decision;

/** What decides about a piece of feedback, and does nothing else: the same piece gets the same decision, and nobody learns of it. */
@FunctionalInterface
public interface Deciding extends AutoCloseable {
    Decision decide(Incoming incoming);

    /**
     * What its decisions are held against: what is in force, but for a draft that counts from another day, which would else be blamed
     * for what time alone has changed.
     */
    default Deciding heldAgainst(Deciding inForce) {
        return inForce;
    }

    /** Lets go of what it was made ready with. */
    @Override
    default void close() {}
}
