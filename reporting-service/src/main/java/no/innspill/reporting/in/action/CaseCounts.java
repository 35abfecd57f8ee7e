package no.innspill.reporting.in.action;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseEvent.Owner;
import no.innspill.contracts.CaseEvent.Previous;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.contracts.CaseLeft;
import no.innspill.contracts.CaseMoved;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseReleased;
import no.innspill.contracts.CaseReopened;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import org.jspecify.annotations.Nullable;

/** What happens to a case counts where the case is: it leaves the state that it stood in and enters another. */
final class CaseCounts {

    private CaseCounts() {}

    static Countable countable(Position position, String eventId, CaseEvent event) {
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(new Contribution(cell(event.owner(), event.facts()), counts(event)));
        if (event instanceof CaseMoved moved) {
            FeedbackFacts before = Objects.requireNonNullElse(moved.factsBefore(), moved.facts());
            contributions.add(new Contribution(cell(moved.from(), before), gone(moved.previous())));
        }
        return new Countable(position, event.caseId(), eventId, contributions);
    }

    private static Cell cell(Owner owner, FeedbackFacts facts) {
        return new Cell(
                Cell.dayOf(facts.receivedAt()),
                owner.body(),
                owner.unit(),
                facts.service(),
                facts.theme(),
                facts.kind().name(),
                facts.channel().name());
    }

    private static Counts counts(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> of(Measure.OPENED, Measure.WAITING);
            case CaseMoved moved -> of(Measure.OPENED, Measure.WAITING);
            case CaseLeft left -> gone(left.previous());
            case CaseHandOverRequested asked -> Counts.one(Measure.HAND_OVERS_ASKED);
            case CaseAssigned assigned -> of(Measure.ASSIGNED, Measure.IN_WORK).plus(leaving(assigned.previous()));
            case CaseReleased released -> of(Measure.RELEASED, Measure.WAITING).plus(leaving(released.previous()));
            case CaseReopened reopened -> of(Measure.REOPENED, Measure.WAITING).plus(leaving(reopened.previous()));
            case CaseResolved resolved
            when resolved.outcome() == CaseOutcome.WITHDRAWN ->
                Counts.one(Measure.CASES_WITHDRAWN).plus(gone(resolved.previous()));
            case CaseResolved resolved ->
                of(resolvedBy(resolved.outcome()), Measure.RESOLUTIONS)
                        .plus(leaving(resolved.previous()))
                        .plus(onTime(resolved))
                        .plus(Counts.of(Measure.SECONDS_TO_RESOLVE, secondsToResolve(resolved)));
        };
    }

    private static Counts of(Measure entered, Measure happened) {
        return Counts.one(entered).plus(Counts.one(happened));
    }

    /** A unit has one case less; one that had left it already is counted there no more. */
    private static Counts gone(Previous previous) {
        return previous.status() == CaseStatus.LEFT
                ? Counts.NONE
                : Counts.one(Measure.OPENED).negated().plus(leaving(previous));
    }

    private static Counts leaving(Previous previous) {
        return switch (previous.status()) {
            case OPEN -> Counts.one(Measure.WAITING).negated();
            case ASSIGNED -> Counts.one(Measure.IN_WORK).negated();
            case RESOLVED -> Counts.one(resolvedBy(previous.outcome())).negated();
            case LEFT, UNKNOWN -> Counts.NONE;
        };
    }

    private static Measure resolvedBy(@Nullable CaseOutcome outcome) {
        return switch (outcome) {
            case ACTION -> Measure.RESOLVED_ACTION;
            case CHANGE_OF_COURSE -> Measure.RESOLVED_CHANGE_OF_COURSE;
            case BETTER_SERVICE -> Measure.RESOLVED_BETTER_SERVICE;
            case BETTER_INFORMATION -> Measure.RESOLVED_BETTER_INFORMATION;
            case NO_CHANGE -> Measure.RESOLVED_NO_CHANGE;
            case WITHDRAWN -> Measure.CASES_WITHDRAWN;
            case UNKNOWN -> Measure.RESOLVED_OTHER;
            case null -> Measure.RESOLVED_OTHER;
        };
    }

    private static Counts onTime(CaseResolved resolved) {
        LocalDate deadline = resolved.deadline();
        if (deadline == null) {
            return Counts.NONE;
        }
        boolean late = Cell.dayOf(resolved.resolvedAt()).isAfter(deadline);
        return Counts.one(late ? Measure.RESOLVED_LATE : Measure.RESOLVED_IN_TIME);
    }

    private static long secondsToResolve(CaseResolved resolved) {
        return Math.max(
                0, Duration.between(resolved.openedAt(), resolved.resolvedAt()).toSeconds());
    }
}
