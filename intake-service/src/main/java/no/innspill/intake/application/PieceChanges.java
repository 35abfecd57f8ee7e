package no.innspill.intake.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Receipt;

/** Where it is kept what senders do to pieces that came. Each change holds only where nobody changed the piece meanwhile. */
public interface PieceChanges {

    Optional<Receipt> find(FeedbackId id);

    /**
     * Stores a change of a receipt.
     *
     * @param unfinishedUntil until when it has to be told again, though whoever made it is gone; none for what its sender sends again
     * @return false when the piece is no longer as it was before
     */
    boolean change(Receipt before, Receipt after, Optional<Instant> unfinishedUntil);

    /** Notes that a revision is durable in the journal. */
    void told(Receipt receipt);

    /** Notes that nothing is left to tell of what is gone. */
    void finished(Receipt receipt);

    /** Some of those that still have to be told. */
    List<Unfinished> unfinished(int most);

    /** A piece that was taken back or erased, and until when that is told again. */
    record Unfinished(Receipt receipt, Instant until) {}
}
