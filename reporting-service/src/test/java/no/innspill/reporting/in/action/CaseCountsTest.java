package no.innspill.reporting.in.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseEvent.Owner;
import no.innspill.contracts.CaseEvent.Previous;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.contracts.CaseLeft;
import no.innspill.contracts.CaseMoved;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.HandOverReason;
import no.innspill.reporting.Story;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.junit.jupiter.api.Test;

class CaseCountsTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final FeedbackFacts FACTS = Story.of(AT).facts();
    private static final String ID = "5f2b3c4d-6e7f-5a81-9b2c-3d4e5f607182";
    private static final Owner FIRST = new Owner(Story.NAV, "a");
    private static final Owner SECOND = new Owner(Story.TAX, "b");
    private static final Previous OPEN = new Previous(CaseStatus.OPEN, null);
    private static final Previous ASSIGNED = new Previous(CaseStatus.ASSIGNED, null);
    private static final Previous LEFT = new Previous(CaseStatus.LEFT, null);

    private final CaseEvent opened = new CaseOpened(ID, FIRST, FACTS, AT, null);
    private final CaseEvent taken = new CaseAssigned(ID, FIRST, FACTS, AT, OPEN);
    private final CaseEvent asked = new CaseHandOverRequested(ID, FIRST, FACTS, 1, HandOverReason.NOT_OURS, null, AT);

    @Test
    void aCaseThatMovesIsCountedWhereItIsAndNoMoreWhereItWas() {
        List<CaseEvent> told =
                List.of(opened, taken, asked, new CaseMoved(ID, SECOND, FACTS, AT, null, FIRST, null, ASSIGNED));

        assertThat(of("a", told).sum(Measure.OPENED, Measure.WAITING, Measure.IN_WORK))
                .isZero();
        assertThat(of("a", told).of(Measure.HAND_OVERS_ASKED)).isEqualTo(1);
        assertThat(of("b", told).of(Measure.OPENED)).isEqualTo(1);
        assertThat(of("b", told).of(Measure.WAITING)).isEqualTo(1);
    }

    @Test
    void aCaseThatNobodyHasIsCountedNowhereAndOnceWhenItIsTakenBackThere() {
        List<CaseEvent> told = List.of(
                opened,
                taken,
                asked,
                new CaseLeft(ID, FIRST, FACTS, AT, ASSIGNED),
                new CaseResolved(ID, FIRST, FACTS, CaseOutcome.WITHDRAWN, AT, AT, null, LEFT));

        assertThat(of("a", told.subList(0, 4)).sum(Measure.OPENED, Measure.WAITING, Measure.IN_WORK))
                .isZero();
        assertThat(of("a", told).of(Measure.OPENED)).isZero();
        assertThat(of("a", told).of(Measure.CASES_WITHDRAWN)).isEqualTo(1);
    }

    private static Counts of(String unit, List<CaseEvent> told) {
        return told.stream()
                .flatMap(event ->
                        CaseCounts.countable(new Position(new Source("case.events", 0), 1), "e", event)
                                .contributions()
                                .stream())
                .filter(contribution -> unit.equals(contribution.cell().unit()))
                .map(contribution -> contribution.counts())
                .reduce(Counts.NONE, Counts::plus);
    }
}
