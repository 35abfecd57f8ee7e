package no.innspill.reporting.in.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseStatus;
import no.innspill.reporting.Story;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseCountsTest {

    private static final Story STORY = Story.of(Instant.parse("2026-03-02T09:00:00Z"));
    private static final String UNIT = Story.HELP_LINE;

    @Test
    void aCaseStandsInOnePlaceAfterEachEvent() {
        CaseEvent opened = STORY.opened(Story.NAV, UNIT);
        CaseEvent taken = STORY.assigned(Story.NAV, UNIT, CaseStatus.OPEN);
        CaseEvent handedOn = STORY.assigned(Story.NAV, UNIT, CaseStatus.ASSIGNED);
        CaseEvent released = STORY.released(Story.NAV, UNIT);
        CaseEvent resolved = resolved(CaseOutcome.BETTER_SERVICE, null);
        CaseEvent reopened = STORY.reopened(Story.NAV, UNIT, CaseOutcome.BETTER_SERVICE);

        assertThat(standing(opened)).isEqualTo(Map.of(Measure.WAITING, 1L));
        assertThat(standing(opened, taken)).isEqualTo(Map.of(Measure.IN_WORK, 1L));
        assertThat(standing(opened, taken, handedOn)).isEqualTo(Map.of(Measure.IN_WORK, 1L));
        assertThat(standing(opened, taken, released)).isEqualTo(Map.of(Measure.WAITING, 1L));
        assertThat(standing(opened, taken, resolved)).isEqualTo(Map.of(Measure.RESOLVED_BETTER_SERVICE, 1L));
        assertThat(standing(opened, taken, resolved, reopened)).isEqualTo(Map.of(Measure.WAITING, 1L));
    }

    @Test
    void whatHappenedStaysCountedWhenTheCaseMovesOn() {
        Counts sum = sum(
                STORY.opened(Story.NAV, UNIT),
                STORY.assigned(Story.NAV, UNIT, CaseStatus.OPEN),
                STORY.released(Story.NAV, UNIT),
                STORY.assigned(Story.NAV, UNIT, CaseStatus.OPEN),
                resolved(CaseOutcome.ACTION, null),
                STORY.reopened(Story.NAV, UNIT, CaseOutcome.ACTION));

        assertThat(List.of(
                        sum.of(Measure.OPENED),
                        sum.of(Measure.ASSIGNED),
                        sum.of(Measure.RELEASED),
                        sum.of(Measure.RESOLUTIONS),
                        sum.of(Measure.REOPENED)))
                .containsExactly(1L, 2L, 1L, 1L, 1L);
    }

    @Test
    void theDayOfTheDeadlineIsInTimeInNorway() {
        // resolved at 22:30 in UTC on 9 March, which is 23:30 in Oslo
        LocalDate day = LocalDate.of(2026, 3, 9);

        Counts inTime = sum(resolved(CaseOutcome.ACTION, day));
        Counts late = sum(resolved(CaseOutcome.ACTION, day.minusDays(1)));
        Counts without = sum(resolved(CaseOutcome.ACTION, null));

        assertThat(inTime.of(Measure.RESOLVED_IN_TIME)).isEqualTo(1);
        assertThat(inTime.of(Measure.RESOLVED_LATE)).isZero();
        assertThat(late.of(Measure.RESOLVED_LATE)).isEqualTo(1);
        assertThat(without.sum(Measure.RESOLVED_LATE, Measure.RESOLVED_IN_TIME)).isZero();
    }

    @Test
    void theTimeItTookIsSummedInSeconds() {
        assertThat(sum(resolved(CaseOutcome.ACTION, null)).of(Measure.SECONDS_TO_RESOLVE))
                .isEqualTo(Duration.ofDays(7).plusMinutes(13 * 60 + 30).toSeconds());
    }

    @Test
    void anUnknownOutcomeIsCountedAsSuch() {
        assertThat(sum(resolved(CaseOutcome.UNKNOWN, null)).of(Measure.RESOLVED_OTHER))
                .isEqualTo(1);
    }

    private static CaseEvent resolved(CaseOutcome outcome, @Nullable LocalDate deadline) {
        return STORY.resolved(Story.NAV, UNIT, outcome, Duration.ofDays(7).plusMinutes(13 * 60 + 30), deadline);
    }

    private static Map<Measure, Long> standing(CaseEvent... events) {
        List<Measure> states = List.of(
                Measure.WAITING,
                Measure.IN_WORK,
                Measure.RESOLVED_ACTION,
                Measure.RESOLVED_BETTER_SERVICE,
                Measure.RESOLVED_OTHER);
        Map<Measure, Long> standing = new HashMap<>(sum(events).byMeasure());
        standing.keySet().retainAll(states);
        return standing;
    }

    private static Counts sum(CaseEvent... events) {
        Counts sum = Counts.NONE;
        for (CaseEvent event : events) {
            sum =
                    CaseCounts.countable(new Position(new Source("case.events", 0), 1), "e", event)
                            .contributions()
                            .stream()
                            .map(c -> c.counts())
                            .reduce(sum, Counts::plus);
        }
        return sum;
    }
}
