package no.innspill.reporting.in.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Replaced;
import no.innspill.contracts.Kind;
import no.innspill.contracts.RedirectReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.reporting.Story;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.junit.jupiter.api.Test;

class RoutedFeedbackTest {

    private static final Story STORY = Story.of(Instant.parse("2026-03-02T09:00:00Z"));
    private static final Goal UNIT = Story.to(Story.NAV, Story.HELP_LINE);

    @Test
    void itCountsAtTheUnitWithKindAndTheme() {
        Contribution only = contributions(STORY.routed(UNIT)).getFirst();

        assertThat(only.counts()).isEqualTo(Counts.one(Measure.ROUTED));
        assertThat(only.cell())
                .isEqualTo(new Cell(
                        Cell.dayOf(STORY.facts().receivedAt()),
                        Story.NAV,
                        Story.HELP_LINE,
                        "dagpenger",
                        Story.WORK,
                        "SUGGESTION",
                        "WEB"));
    }

    @Test
    void whatComesFromAnotherBodyIsMarkedWhereItGoes() {
        Contribution only = contributions(STORY.routed(Story.to(Story.TAX, "skatt-innsats")))
                .getFirst();

        assertThat(only.cell().body()).isEqualTo(Story.TAX);
        assertThat(only.counts()).isEqualTo(Counts.one(Measure.ROUTED).plus(Counts.one(Measure.FROM_OTHERS)));
    }

    @Test
    void triageAndRedirectsCountByTheirReason() {
        assertThat(measures(STORY.routed(STORY.triage()))).isEqualTo(Counts.one(Measure.TRIAGE));
        assertThat(measures(STORY.routed(STORY.redirected(RedirectReason.APPEAL))))
                .isEqualTo(Counts.one(Measure.REDIRECTED_APPEAL));
        assertThat(measures(STORY.routed(STORY.redirected(RedirectReason.CALL_FOR_HELP))))
                .isEqualTo(Counts.one(Measure.REDIRECTED_HELP));
        assertThat(measures(STORY.routed(STORY.redirected(RedirectReason.UNKNOWN))))
                .isEqualTo(Counts.one(Measure.REDIRECTED_OTHER));
    }

    @Test
    void anOutcomeOfALaterVersionIsCountedAsSuch() {
        Goal unknown = new Goal(RoutingOutcome.UNKNOWN, Story.NAV, null, null);

        assertThat(measures(STORY.routed(unknown))).isEqualTo(Counts.one(Measure.DECIDED_OTHERWISE));
    }

    @Test
    void aNewDecisionTakesOutTheOneItReplacesWhereThatStood() {
        Story thought = STORY.about(Kind.QUESTION, null);
        FeedbackRouted first = thought.routed(thought.triage());
        FeedbackRouted second = STORY.routed(2, UNIT, new Replaced(thought.triage(), Kind.QUESTION, null, null));

        Map<Cell, Counts> sums = new HashMap<>();
        for (FeedbackRouted routed : List.of(first, second)) {
            contributions(routed).forEach(c -> sums.merge(c.cell(), c.counts(), Counts::plus));
        }
        sums.values().removeIf(Counts::isNone);

        assertThat(sums.values()).containsExactly(Counts.one(Measure.ROUTED));
        assertThat(sums.keySet()).extracting(Cell::kind).containsExactly("SUGGESTION");
    }

    private static List<Contribution> contributions(FeedbackRouted routed) {
        return RoutedFeedback.countable(new Position(new Source("feedback.routed", 0), 1), "e", routed)
                .contributions();
    }

    private static Counts measures(FeedbackRouted routed) {
        return contributions(routed).getFirst().counts();
    }
}
