package no.innspill.intake.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.FollowUpCode;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;
import org.jspecify.annotations.Nullable;

/**
 * Takes one piece of feedback in. The receipt is reserved before the piece is published, so that the same id with other content is seen;
 * a piece whose publishing failed is published again when it comes again, as the same event.
 */
public final class ReceiveFeedback {
    private final Bodies bodies;
    private final Receipts receipts;
    private final Journal journal;
    private final Protection protection;
    private final ReceiptSecret secret;
    private final Clock clock;
    private final Supplier<FeedbackId> newIds;

    public ReceiveFeedback(
            Bodies bodies,
            Receipts receipts,
            Journal journal,
            Protection protection,
            ReceiptSecret secret,
            Clock clock,
            Supplier<FeedbackId> newIds) {
        this.bodies = bodies;
        this.receipts = receipts;
        this.journal = journal;
        this.protection = protection;
        this.secret = secret;
        this.clock = clock;
        this.newIds = newIds;
    }

    /** What came of handing a piece in. */
    public sealed interface Outcome {
        /**
         * It is durable in Kafka.
         *
         * @param followUp what the one who spoke up keeps secret, where an answer is wanted
         */
        record Accepted(
                FeedbackId id, ReceiptCode code, @Nullable FollowUpCode followUp) implements Outcome {}

        /** The sender's id is taken by another content. */
        record OtherContent() implements Outcome {}

        /** The directory has no such body. */
        record UnknownBody() implements Outcome {}

        /** It is said to be of another body than the one whose system sends it. */
        record NotYours() implements Outcome {}

        /** It is not known to be durable: the sender must send it again. */
        record NotNow() implements Outcome {}
    }

    /**
     * Takes it in; fails with the store's exception when the store is away.
     *
     * @param sender organisation number of the body whose system sends it
     */
    public Outcome receive(Feedback sent, String sender) {
        if (bodies.find(sent.body()).isEmpty()) {
            return bodies.told() ? new Outcome.UnknownBody() : new Outcome.NotNow();
        }
        if (!sent.body().value().equals(sender)) {
            return new Outcome.NotYours();
        }
        ProtectedFeedback feedback = protection.protect(sent);
        ExternalId externalId = sent.externalId();
        FeedbackId id = externalId == null ? newIds.get() : FeedbackId.of(sent.body(), externalId);
        // to the millisecond, as the store keeps it: an event that is told again has to be the same
        Receipt fresh = Receipt.of(id, feedback, secret, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Receipt receipt = receipts.reserve(fresh);
        if (!receipt.fingerprint().equals(fresh.fingerprint())) {
            return new Outcome.OtherContent();
        }
        if (!receipt.published()) {
            if (!journal.tell(receipt, feedback)) {
                return new Outcome.NotNow();
            }
            receipts.published(id);
        }
        return new Outcome.Accepted(id, receipt.code(), receipt.answerWanted() ? FollowUpCode.of(id, secret) : null);
    }
}
