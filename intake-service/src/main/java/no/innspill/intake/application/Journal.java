package no.innspill.intake.application;

import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Receipt;

/** The journal of all feedback that was accepted. */
public interface Journal {

    /**
     * Tells that a piece was received. Telling it again is the same event.
     *
     * @return whether it is durable; when not, it may still become so later
     */
    boolean tell(Receipt receipt, ProtectedFeedback feedback);
}
