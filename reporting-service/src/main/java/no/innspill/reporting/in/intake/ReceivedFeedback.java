package no.innspill.reporting.in.intake;

import java.util.List;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;

/** Accepted feedback counts where it was submitted. Of its text nothing is kept. */
final class ReceivedFeedback {

    /** Feedback is accepted once: were its acceptance told under two ids, it would still be the same one. */
    private static final String EVENT = "received";

    private ReceivedFeedback() {}

    static Countable countable(Position position, FeedbackReceived received) {
        Cell cell = new Cell(
                Cell.dayOf(received.receivedAt()),
                received.body(),
                null,
                received.service(),
                null,
                null,
                received.channel().name());
        return new Countable(
                position,
                received.feedbackId(),
                EVENT,
                List.of(Contribution.one(cell, Measure.RECEIVED)),
                new Acceptance(received.body(), received.receivedAt()));
    }
}
