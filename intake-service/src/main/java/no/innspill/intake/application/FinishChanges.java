package no.innspill.intake.application;

import java.util.List;
import no.innspill.intake.application.PieceChanges.Unfinished;

/** Goes on with what was taken back or erased and is not known to be told, as when a process died in the middle of it. */
public final class FinishChanges {
    private static final int AT_A_TIME = 200;

    private final PieceChanges pieces;
    private final ChangeFeedback changeFeedback;
    private final EraseFeedback eraseFeedback;

    public FinishChanges(PieceChanges pieces, ChangeFeedback changeFeedback, EraseFeedback eraseFeedback) {
        this.pieces = pieces;
        this.changeFeedback = changeFeedback;
        this.eraseFeedback = eraseFeedback;
    }

    /**
     * Does what there is to do, or the most urgent of it.
     *
     * @return how many it went on with
     */
    public int finish() {
        List<Unfinished> some = pieces.unfinished(AT_A_TIME);
        for (Unfinished one : some) {
            if (one.receipt().changes().erasedAt() != null) {
                eraseFeedback.finish(one);
            } else {
                changeFeedback.finish(one.receipt());
            }
        }
        return some.size();
    }
}
