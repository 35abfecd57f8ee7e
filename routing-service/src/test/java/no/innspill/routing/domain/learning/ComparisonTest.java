package no.innspill.routing.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.innspill.classification.Tasks;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Told;
import no.innspill.classification.training.LabelledText;
import no.innspill.routing.domain.learning.Doubt.Standing;
import no.innspill.routing.domain.learning.Figures.Urgent;
import no.innspill.routing.domain.learning.Measure.Mark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Figures GOOD = figures(0.9, 0.2);
    private static final Figures LESS_HELP = figures(0.8, 0.1);

    @Test
    void moreIsBetterButInTriage() {
        Comparison comparison = new Comparison(GOOD, LESS_HELP);

        assertThat(comparison.mark(Measure.HELP_RECALL)).isEqualTo(Mark.WORSE);
        assertThat(comparison.mark(Measure.TRIAGE)).isEqualTo(Mark.BETTER);
        assertThat(comparison.mark(Measure.KIND_F1)).isEqualTo(Mark.SAME);
        assertThat(comparison.turned().mark(Measure.HELP_RECALL)).isEqualTo(Mark.BETTER);
    }

    @Test
    void whatThereWasNothingOfIsNotMeasured() {
        Figures none = new Figures(
                10, 0, 10, 0.8, 0.8, new Urgent(0, 0, 0, 0), new Urgent(0, 0, 0, 0), 0.1, 1, 5, Map.of("nb", 10));

        assertThat(new Comparison(none, none).mark(Measure.APPEAL_RECALL)).isEqualTo(Mark.NOT_MEASURED);
        assertThat(new Comparison(none, none).mark(Measure.KIND_F1)).isEqualTo(Mark.NOT_MEASURED);
        assertThat(new Comparison(none, none).missesCallsForHelp()).isFalse();
    }

    @Test
    void whatMissesCallsForHelpOnAnySetTakesAConfirmation() {
        Trial inCorrections = trial("in-force", GOOD, GOOD, new Comparison(GOOD, LESS_HELP));

        assertThat(Doubt.of(new Standing("new", inCorrections), new Standing("in-force", null), false))
                .isEqualTo(Doubt.MISSES_CALLS_FOR_HELP);
        assertThat(Doubt.of(
                        new Standing("new", trial("in-force", GOOD, GOOD, null)),
                        new Standing("in-force", null),
                        false))
                .isEqualTo(Doubt.NONE);
    }

    @Test
    void whatWasComparedWithAnotherOneTakesAConfirmation() {
        assertThat(Doubt.of(
                        new Standing("new", trial("gone", GOOD, GOOD, null)), new Standing("in-force", null), false))
                .isEqualTo(Doubt.NOT_COMPARED);
    }

    @Test
    void backToTheOneBeforeIsOneClickWhateverTheFiguresSay() {
        Standing now = new Standing("new", trial("before", LESS_HELP, GOOD, null));

        assertThat(Doubt.of(new Standing("before", null), now, true)).isEqualTo(Doubt.NONE);
        assertThat(Doubt.of(new Standing("before", null), now, false))
                .as("the same comparison read the other way")
                .isEqualTo(Doubt.MISSES_CALLS_FOR_HELP);
    }

    @Test
    void figuresAreThoseOfTheEvaluation() {
        Evaluation counted = new Evaluation();
        counted.add(labelled("a", "nb", "CALL_FOR_HELP"), told("CALL_FOR_HELP", false));
        counted.add(labelled("b", "nn", "CALL_FOR_HELP"), told("COMPLAINT", true));
        counted.add(labelled("c", "nb", "COMPLAINT"), told("COMPLAINT", false));

        Figures figures = Figures.of(counted);

        assertThat(figures.texts()).isEqualTo(3);
        assertThat(figures.help()).isEqualTo(new Urgent(2, 1, 0.5, 1));
        assertThat(figures.triage()).isEqualTo(1.0 / 3);
        assertThat(figures.languages()).isEqualTo(Map.of("nb", 2, "nn", 1));
    }

    private static LabelledText labelled(String id, String language, String kind) {
        return new LabelledText(id, id, null, language, kind, "arbeid", "state");
    }

    private static Told told(String kind, boolean triage) {
        return new Told(
                Map.of(Tasks.LANGUAGE, "nb", Tasks.KIND, kind, Tasks.THEME, "arbeid", Tasks.LEVEL, "state"),
                Map.of(),
                triage);
    }

    private static Trial trial(String against, Figures before, Figures after, @Nullable Comparison corrected) {
        return new Trial(against, new Comparison(before, after), corrected);
    }

    private static Figures figures(double helpRecall, double triage) {
        return new Figures(
                100,
                100,
                100,
                0.8,
                0.8,
                new Urgent(10, 10, 0.9, 0.9),
                new Urgent(10, 9, helpRecall, 0.9),
                triage,
                0.97,
                80,
                Map.of("nb", 100));
    }
}
