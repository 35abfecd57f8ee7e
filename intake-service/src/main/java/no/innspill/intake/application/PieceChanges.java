package no.innspill.intake.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.Receipt;

/** Where it is kept what senders do to pieces that came. Each change holds only where nobody changed the piece meanwhile. */
public interface PieceChanges {

    Optional<Receipt> find(FeedbackId id);

    /** Some of the pieces of the person who is reached in any of these ways. */
    List<Receipt> of(List<PersonKey> person, int most);

    /**
     * Stores a change of a receipt.
     *
     * @param due from when others are to go on with it, though whoever made it is gone; none for what its sender sends again
     * @return false when the piece is no longer as it was before
     */
    boolean change(Receipt before, Receipt after, Optional<Instant> due);

    /** Notes that a revision is durable in the journal. */
    void told(Receipt receipt);

    /** Notes that nothing is left to tell of what is gone. */
    void finished(Receipt receipt);

    /** Notes that what is gone is to be gone on with from a time on, and not before. */
    void postpone(Receipt receipt, Instant due);

    /** Some of what is gone and is due to be gone on with, what has waited longest first. */
    List<Receipt> unfinished(Instant now, int most);
}
