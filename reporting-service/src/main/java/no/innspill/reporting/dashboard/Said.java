package no.innspill.reporting.dashboard;

import static no.innspill.reporting.rollup.domain.Measure.RECEIVED;
import static no.innspill.reporting.rollup.domain.Measure.REDIRECTED_APPEAL;
import static no.innspill.reporting.rollup.domain.Measure.REDIRECTED_HELP;
import static no.innspill.reporting.rollup.domain.Measure.REDIRECTED_OTHER;

import no.innspill.reporting.rollup.domain.Counts;

/** How much feedback there was: an appeal or a call for help that was shown the right channel is none, and is told beside it. */
final class Said {

    private Said() {}

    static long in(Counts counts) {
        return Math.max(0, counts.of(RECEIVED) - counts.sum(REDIRECTED_APPEAL, REDIRECTED_HELP, REDIRECTED_OTHER));
    }
}
