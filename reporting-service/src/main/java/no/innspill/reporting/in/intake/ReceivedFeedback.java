package no.innspill.reporting.in.intake;

import java.time.Instant;
import java.util.List;
import no.innspill.contracts.Channel;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import org.jspecify.annotations.Nullable;

/**
 * Accepted feedback counts where it was submitted, as it was last corrected, until it is taken back. Of its text nothing is kept.
 */
final class ReceivedFeedback {

    /** Feedback is accepted once: were its acceptance told under two ids, it would still be the same one. */
    private static final String EVENT = "received";

    private static final String WITHDRAWN = "withdrawn";

    private ReceivedFeedback() {}

    static Countable countable(Position position, FeedbackReceived received) {
        int revision = received.revision();
        return new Countable(
                position,
                received.feedbackId(),
                revision == 0 ? EVENT : EVENT + "#" + revision,
                List.of(),
                standing(
                        revision,
                        received.receivedAt(),
                        received.body(),
                        received.service(),
                        received.channel(),
                        Measure.RECEIVED),
                new Acceptance(received.body(), received.receivedAt()));
    }

    static Countable countable(Position position, FeedbackWithdrawn withdrawn) {
        return new Countable(
                position,
                withdrawn.feedbackId(),
                WITHDRAWN,
                List.of(),
                standing(
                        withdrawn.revision(),
                        withdrawn.receivedAt(),
                        withdrawn.body(),
                        withdrawn.service(),
                        withdrawn.channel(),
                        Measure.WITHDRAWN),
                null);
    }

    private static Revision standing(
            int revision, Instant receivedAt, String body, @Nullable String service, Channel channel, Measure as) {
        Cell cell = new Cell(Cell.dayOf(receivedAt), body, null, service, null, null, channel.name());
        return new Revision(revision, List.of(Contribution.one(cell, as)));
    }
}
