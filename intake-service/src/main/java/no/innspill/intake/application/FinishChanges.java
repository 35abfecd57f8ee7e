package no.innspill.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.innspill.intake.domain.Receipt;

/** Goes on with what was taken back or erased and is not known to be told, as when a process died in the middle of it. */
public final class FinishChanges {
    private static final int AT_A_TIME = 200;

    private final PieceChanges pieces;
    private final ChangeFeedback changeFeedback;
    private final EraseFeedback eraseFeedback;
    private final Clock clock;

    public FinishChanges(PieceChanges pieces, ChangeFeedback changeFeedback, EraseFeedback eraseFeedback, Clock clock) {
        this.pieces = pieces;
        this.changeFeedback = changeFeedback;
        this.eraseFeedback = eraseFeedback;
        this.clock = clock;
    }

    /**
     * Does what there is to do, or the most urgent of it.
     *
     * @return how many it went on with
     */
    public int finish() {
        List<Receipt> some = pieces.unfinished(clock.instant(), AT_A_TIME);
        for (Receipt one : some) {
            Instant erasedAt = one.changes().erasedAt();
            if (erasedAt != null) {
                eraseFeedback.finish(one, erasedAt);
            } else {
                changeFeedback.finish(one);
            }
        }
        return some.size();
    }
}
