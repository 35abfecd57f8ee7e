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
 * @param changes what its sender has done to it since
 * @param contact how the one who spoke up can be reached, encrypted; none where that is not known, or no longer kept
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
        Progress progress,
        Origin origin,
        Changes changes,
        @Nullable SealedContact contact) {

    /** A new one of somebody who has not said how they can be reached. */
    public static Receipt of(FeedbackId id, ProtectedFeedback feedback, ReceiptSecret secret, Instant receivedAt) {
        return of(id, feedback, null, secret, receivedAt);
    }

    /**
     * A new one, which does not hold the contact yet.
     *
     * @param contact how the one who spoke up can be reached
     */
    public static Receipt of(
            FeedbackId id,
            ProtectedFeedback feedback,
            @Nullable Contact contact,
            ReceiptSecret secret,
            Instant receivedAt) {
        return new Receipt(
                id,
                ReceiptCode.of(id, secret),
                feedback.content().body(),
                Fingerprint.of(feedback, contact, secret),
                receivedAt,
                feedback.content().answerWanted(),
                feedback.content().languageForm(),
                feedback.content().answerWanted() ? FollowUpCode.of(id, secret).hash() : null,
                false,
                new Progress.Received(),
                Origin.of(feedback),
                Changes.NONE,
                null);
    }

    /** The receipt of a piece that is corrected to this; it does not hold the contact yet. */
    public Receipt corrected(ProtectedFeedback to, @Nullable Contact contact, ReceiptSecret secret, Instant at) {
        Receipt fresh = of(id, to, contact, secret, receivedAt);
        return new Receipt(
                id,
                code,
                body,
                fresh.fingerprint,
                receivedAt,
                fresh.answerWanted,
                fresh.language,
                fresh.followUpHash,
                published,
                progress,
                fresh.origin,
                changes.corrected(at),
                null);
    }

    /** The receipt of a piece that its sender takes back. Nothing that comes under its id is the same piece again. */
    public Receipt withdrawn(Instant at) {
        return with(new Progress.Withdrawn(at), changes.withdrawn(at), answerWanted, language, followUpHash);
    }

    /** All that is left of the receipt of a piece that is erased. */
    public Receipt erased(Instant at) {
        return with(new Progress.Erased(at), changes.erased(at), false, null, null);
    }

    private Receipt with(
            Progress now, Changes changed, boolean wanted, @Nullable LanguageForm in, @Nullable String hash) {
        return new Receipt(
                id,
                code,
                body,
                Fingerprint.OF_NOTHING,
                receivedAt,
                wanted,
                in,
                hash,
                published,
                now,
                origin,
                changed,
                null);
    }

    /** The same, once its event is in Kafka. */
    public Receipt withPublished() {
        return with(true, contact);
    }

    /** The same, with how the one who spoke up can be reached. */
    public Receipt with(@Nullable SealedContact sealed) {
        return with(published, sealed);
    }

    private Receipt with(boolean isPublished, @Nullable SealedContact sealed) {
        return new Receipt(
                id,
                code,
                body,
                fingerprint,
                receivedAt,
                answerWanted,
                language,
                followUpHash,
                isPublished,
                progress,
                origin,
                changes,
                sealed);
    }
}
