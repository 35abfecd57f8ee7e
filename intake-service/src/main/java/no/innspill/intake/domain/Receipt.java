package no.innspill.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What intake keeps of a piece: no word of it.
 *
 * @param receivedAt when it came the first time
 * @param language what it is written in, as the sender says or routing found
 * @param followUpHash the hash of the {@link FollowUpCode}, where an answer is wanted
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
        @Nullable LanguageForm language,
        @Nullable String followUpHash,
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
                feedback.content().languageForm(),
                feedback.content().answerWanted() ? FollowUpCode.of(id, secret).hash() : null,
                false,
                new Progress.Received());
    }

    /** The same, once its event is in Kafka. */
    public Receipt withPublished() {
        return new Receipt(
                id, code, body, fingerprint, receivedAt, answerWanted, language, followUpHash, true, progress);
    }
}
