package no.innspill.intake.application;

import java.util.List;
import java.util.Set;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Receipt;

/** The journal of all feedback that was accepted. */
public interface Journal {

    /**
     * Tells that pieces were received, those of one id in the order given. Telling a piece again is the same event.
     *
     * @return those that are durable; the others may still become so later
     */
    Set<FeedbackId> tell(List<Entry> entries);

    /** A piece and its receipt. */
    record Entry(Receipt receipt, ProtectedFeedback feedback) {}
}
