package no.innspill.action.cases.out.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Worker;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param handOver what was asked for, of a request to hand it over
 * @param move where it went, of a case that routing took away
 */
record ChangeDocument(
        What what,
        Instant at,
        @Nullable Worker by,
        @Nullable Worker to,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable HandOverDocument handOver,
        @Nullable MoveDocument move) {

    enum What {
        OPENED,
        ASSIGNED,
        RELEASED,
        RESOLVED,
        REOPENED,
        WITHDRAWN,
        ASKED_TO_HAND_OVER,
        LEFT,
        MOVED
    }

    private static ChangeDocument of(
            What what,
            Instant at,
            @Nullable Worker by,
            @Nullable Worker to,
            @Nullable Outcome outcome,
            @Nullable String reason) {
        return new ChangeDocument(what, at, by, to, outcome, reason, null, null);
    }

    static ChangeDocument opened(Instant at) {
        return of(What.OPENED, at, null, null, null, null);
    }

    static ChangeDocument from(Change.Later change) {
        return switch (change) {
            case Change.Withdrawn withdrawn -> of(What.WITHDRAWN, withdrawn.at(), null, null, null, null);
            case Change.Assigned assigned -> of(What.ASSIGNED, assigned.at(), assigned.by(), assigned.to(), null, null);
            case Change.Released released -> of(What.RELEASED, released.at(), released.by(), null, null, null);
            case Change.Resolved resolved ->
                of(
                        What.RESOLVED,
                        resolved.at(),
                        resolved.by(),
                        null,
                        resolved.outcome(),
                        resolved.reason().text());
            case Change.AskedToHandOver asked ->
                new ChangeDocument(
                        What.ASKED_TO_HAND_OVER,
                        asked.at(),
                        asked.by(),
                        null,
                        null,
                        asked.note().map(Note::text).orElse(null),
                        HandOverDocument.from(asked.asked()),
                        null);
            case Change.Left left ->
                new ChangeDocument(What.LEFT, left.at(), null, null, null, null, null, MoveDocument.from(left));
            case Change.Moved moved ->
                new ChangeDocument(What.MOVED, moved.at(), null, null, null, null, null, MoveDocument.from(moved));
            case Change.Reopened reopened -> of(What.REOPENED, reopened.at(), reopened.by(), null, null, null);
        };
    }

    Change toDomain() {
        return switch (what) {
            case OPENED -> new Change.Opened(at);
            case ASSIGNED -> new Change.Assigned(at, requireNonNull(by), requireNonNull(to));
            case RELEASED -> new Change.Released(at, requireNonNull(by));
            case RESOLVED ->
                new Change.Resolved(at, requireNonNull(by), requireNonNull(outcome), new Note(requireNonNull(reason)));
            case REOPENED -> new Change.Reopened(at, requireNonNull(by));
            case WITHDRAWN -> new Change.Withdrawn(at);
            case ASKED_TO_HAND_OVER ->
                new Change.AskedToHandOver(
                        at,
                        requireNonNull(by),
                        requireNonNull(handOver).toDomain(),
                        Optional.ofNullable(reason).map(Note::new));
            case LEFT -> requireNonNull(move).left(at);
            case MOVED -> requireNonNull(move).moved(at);
        };
    }
}
