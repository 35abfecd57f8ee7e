package no.innspill.contracts;

/** Something happened to a piece of feedback where it came in: it was accepted or corrected, taken back, or erased. */
public sealed interface FeedbackEvent extends Event permits FeedbackReceived, FeedbackWithdrawn, FeedbackErased {

    /** UUIDv5 of body and the sender's own id where there is one, else UUIDv7. */
    String feedbackId();

    /** Organisation number of the body that submitted it. */
    String body();

    @Override
    default String key() {
        return feedbackId();
    }
}
