package no.innspill.intake.application;

import java.util.Optional;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;

/** What intake keeps of each piece. */
public interface Receipts {

    /** Stores the receipt unless there is one of that id, and gives the one that is there now. */
    Receipt reserve(Receipt fresh);

    /** Notes that the event of the piece is in Kafka. Where the store is away it stays unnoted, and is told again if the piece comes again. */
    void published(FeedbackId id);

    Optional<Receipt> find(ReceiptCode code);

    /** Notes where a piece goes. A round that is not later than the one known changes nothing; neither does an unknown id. */
    void routed(Routed routed);

    /** Notes how a case stands. An event that does not stand after the last one known changes nothing; neither does an unknown id. */
    void caseChanged(CaseChanged changed);
}
