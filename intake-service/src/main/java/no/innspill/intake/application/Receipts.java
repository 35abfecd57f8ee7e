package no.innspill.intake.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;

/** What intake keeps of each piece. */
public interface Receipts {

    /**
     * Stores each receipt unless there is one of its id, and gives the one that is there now for each, in the same order. Of two of one id
     * the first is stored.
     */
    List<Receipt> reserve(List<Receipt> fresh);

    /**
     * Remembers that the events of pieces are in Kafka, for as long as this process lives and has room; after that by what routing tells of
     * them. What is forgotten before that is told again if the piece comes again: the same event, which counts once.
     */
    void published(Collection<FeedbackId> ids);

    Optional<Receipt> find(ReceiptCode code);

    /** Those that are known of these. */
    Map<FeedbackId, Receipt> findAll(Collection<FeedbackId> ids);

    /** Notes where a piece goes. A round that is not later than the one known changes nothing; neither does an unknown id. */
    void routed(Routed routed);

    /** Notes how a case stands. An event that does not stand after the last one known changes nothing; neither does an unknown id. */
    void caseChanged(CaseChanged changed);
}
