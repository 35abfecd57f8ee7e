package no.innspill.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void anAppealOrACallForHelpIsNeverCountedAsFeedback() {
        Counts feedback = Counts.of(Measure.RECEIVED, 5).plus(Counts.of(Measure.ROUTED, 3));

        assertThat(Said.in(feedback)).isEqualTo(5);
        assertThat(Said.in(
                        feedback.plus(Counts.one(Measure.REDIRECTED_APPEAL)).plus(Counts.one(Measure.REDIRECTED_HELP))))
                .isEqualTo(3);
        assertThat(Said.in(Counts.one(Measure.REDIRECTED_HELP)))
                .as("of a kind, where what came in isn't told apart")
                .isZero();
    }
}
