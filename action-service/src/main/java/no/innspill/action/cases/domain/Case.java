package no.innspill.action.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of feedback that a unit has to settle.
 *
 * @param deadline the day by which it should be resolved; none where routing set none
 * @param openedAt when its unit got it, from which the unit's time runs; from end to end it runs from when the feedback was received
 * @param version the number of changes so far, from 1
 */
public record Case(
        CaseId id,
        Owner owner,
        Facts facts,
        Rationale rationale,
        @Nullable LocalDate deadline,
        Instant openedAt,
        Status status,
        long version) {

    public Case {
        if (version < 1) {
            throw new IllegalArgumentException("a case has had at least one change: it was opened");
        }
    }

    /** A case as it is at the start of its history. */
    public static Case opened(
            CaseId id,
            Owner owner,
            Facts facts,
            Rationale rationale,
            @Nullable LocalDate deadline,
            Change.Opened opening) {
        return new Case(id, owner, facts, rationale, deadline, opening.at(), new Status.Open(), 1);
    }

    /** The case after one more change. Whether the change may be made is decided before, by {@link CasePolicy}. */
    public Case after(Change.Later change) {
        if (change instanceof Change.Moved moved) {
            return new Case(
                    id,
                    moved.to(),
                    moved.facts(),
                    moved.why(),
                    moved.deadline(),
                    moved.at(),
                    new Status.Open(),
                    version + 1);
        }
        if (change instanceof Change.Left left) {
            return new Case(id, owner, facts, left.why(), null, openedAt, new Status.Left(left.at()), version + 1);
        }
        Status next = switch (change) {
            case Change.Moved _, Change.Left _ -> status;
            case Change.AskedToHandOver asked -> new Status.HandingOver(asked.by(), asked.asked(), asked.at());
            case Change.Assigned assigned -> new Status.Assigned(assigned.to(), assigned.at());
            case Change.Released _, Change.Reopened _ -> new Status.Open();
            case Change.Withdrawn withdrawn -> new Status.Withdrawn(withdrawn.at());
            case Change.Resolved resolved ->
                new Status.Resolved(resolved.outcome(), resolved.reason(), resolved.by(), resolved.at());
        };
        return new Case(id, owner, facts, rationale, deadline, openedAt, next, version + 1);
    }

    /** Whether the day by which it should have been resolved had passed on this day; never for one that is settled or withdrawn. */
    public boolean overdue(LocalDate today) {
        boolean unsettled = switch (status) {
            case Status.Open _, Status.Assigned _, Status.HandingOver _ -> true;
            case Status.Resolved _, Status.Withdrawn _, Status.Left _ -> false;
        };
        return unsettled && deadline != null && deadline.isBefore(today);
    }
}
