package no.innspill.intake.application;

import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Receipt;

/** Something that happened to one piece of feedback, as the journal tells it. The same happening is the same event however often it is told. */
public sealed interface PieceEvent {

    /** The piece; all that is told of it stays in order. */
    FeedbackId id();

    /**
     * Whether nothing can have been told of the piece before. Saying so saves a look at what of it still waits in the spool; what is not
     * sure says no.
     */
    boolean first();

    /**
     * It was received, or corrected.
     *
     * @param first whether its receipt was made just now, by the one who tells it
     */
    record Received(Receipt receipt, ProtectedFeedback feedback, boolean first) implements PieceEvent {
        @Override
        public FeedbackId id() {
            return receipt.id();
        }
    }

    /** Its sender took it back. */
    record Withdrawn(Receipt receipt) implements PieceEvent {
        @Override
        public FeedbackId id() {
            return receipt.id();
        }

        @Override
        public boolean first() {
            return false;
        }
    }

    /** It was erased: the event is followed by what takes its words away from the journal too. */
    record Erased(Receipt receipt) implements PieceEvent {
        @Override
        public FeedbackId id() {
            return receipt.id();
        }

        @Override
        public boolean first() {
            return false;
        }
    }
}
