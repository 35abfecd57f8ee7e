package no.innspill.intake.domain;

import java.time.Instant;

/**
 * What intake keeps of a piece: no word of it.
 *
 * @param receivedAt when it came the first time
 * @param published whether its event is known to be in Kafka
 * @param progress what has become of it
 */
public record Receipt(
        FeedbackId id,
        ReceiptCode code,
        OrganisationNumber body,
        Fingerprint fingerprint,
        Instant receivedAt,
        boolean answerWanted,
        boolean published,
        Progress progress) {

    /** A new one. */
    public static Receipt of(FeedbackId id, ProtectedFeedback feedback, ReceiptSecret secret, Instant receivedAt) {
        return new Receipt(
                id,
                ReceiptCode.of(id, secret),
                feedback.content().body(),
                Fingerprint.of(feedback, secret),
                receivedAt,
                feedback.content().answerWanted(),
                false,
                new Progress.Received());
    }
}
