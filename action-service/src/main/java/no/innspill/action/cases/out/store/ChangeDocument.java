package no.innspill.action.cases.out.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Worker;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case. */
record ChangeDocument(
        What what,
        Instant at,
        @Nullable Worker by,
        @Nullable Worker to,
        @Nullable Outcome outcome,
        @Nullable String reason) {

    enum What {
        OPENED,
        ASSIGNED,
        RELEASED,
        RESOLVED,
        REOPENED,
        WITHDRAWN
    }

    static ChangeDocument opened(Instant at) {
        return new ChangeDocument(What.OPENED, at, null, null, null, null);
    }

    static ChangeDocument from(Change.Later change) {
        return switch (change) {
            case Change.Withdrawn withdrawn ->
                new ChangeDocument(What.WITHDRAWN, withdrawn.at(), null, null, null, null);
            case Change.Assigned assigned ->
                new ChangeDocument(What.ASSIGNED, assigned.at(), assigned.by(), assigned.to(), null, null);
            case Change.Released released ->
                new ChangeDocument(What.RELEASED, released.at(), released.by(), null, null, null);
            case Change.Resolved resolved ->
                new ChangeDocument(
                        What.RESOLVED,
                        resolved.at(),
                        resolved.by(),
                        null,
                        resolved.outcome(),
                        resolved.reason().text());
            case Change.Reopened reopened ->
                new ChangeDocument(What.REOPENED, reopened.at(), reopened.by(), null, null, null);
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
        };
    }
}
