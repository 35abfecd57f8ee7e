package no.innspill.intake.application;

import no.innspill.intake.domain.FeedbackId;

/** Something beside the receipt that holds a person's words or says who they are. */
@FunctionalInterface
public interface Erasable {

    /** Takes all of it away for good that belongs to the piece. Doing it again changes nothing. */
    void erase(FeedbackId id);
}
