package no.innspill.action.cases.out.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.Worker;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param worker who works on it, or who resolved it
 * @param at since when
 * @param handOver what was asked for, of one that is asked to be handed over
 */
record StatusDocument(
        State state,
        @Nullable Worker worker,
        @Nullable Instant at,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable HandOverDocument handOver) {

    enum State {
        OPEN,
        ASSIGNED,
        RESOLVED,
        WITHDRAWN,
        HANDING_OVER,
        LEFT
    }

    private static StatusDocument of(
            State state,
            @Nullable Worker worker,
            @Nullable Instant at,
            @Nullable Outcome outcome,
            @Nullable String reason) {
        return new StatusDocument(state, worker, at, outcome, reason, null);
    }

    static StatusDocument from(Status status) {
        return switch (status) {
            case Status.Open() -> of(State.OPEN, null, null, null, null);
            case Status.Assigned assigned -> of(State.ASSIGNED, assigned.worker(), assigned.since(), null, null);
            case Status.HandingOver going ->
                new StatusDocument(
                        State.HANDING_OVER, going.by(), going.at(), null, null, HandOverDocument.from(going.asked()));
            case Status.Left left -> of(State.LEFT, null, left.at(), null, null);
            case Status.Withdrawn withdrawn -> of(State.WITHDRAWN, null, withdrawn.at(), null, null);
            case Status.Resolved resolved ->
                of(
                        State.RESOLVED,
                        resolved.by(),
                        resolved.at(),
                        resolved.outcome(),
                        resolved.reason().text());
        };
    }

    Status toDomain() {
        return switch (state) {
            case OPEN -> new Status.Open();
            case ASSIGNED -> new Status.Assigned(requireNonNull(worker), requireNonNull(at));
            case HANDING_OVER ->
                new Status.HandingOver(
                        requireNonNull(worker), requireNonNull(handOver).toDomain(), requireNonNull(at));
            case LEFT -> new Status.Left(requireNonNull(at));
            case WITHDRAWN -> new Status.Withdrawn(requireNonNull(at));
            case RESOLVED ->
                new Status.Resolved(
                        requireNonNull(outcome),
                        new Note(requireNonNull(reason)),
                        requireNonNull(worker),
                        requireNonNull(at));
        };
    }
}
