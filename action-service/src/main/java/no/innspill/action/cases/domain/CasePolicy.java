package no.innspill.action.cases.domain;

import java.time.Instant;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.Decision.Refusal;
import no.innspill.action.cases.domain.Decision.Refused;
import no.innspill.action.cases.domain.Decision.Unchanged;

/** Decides what may be done with a case, and by whom. */
public final class CasePolicy {

    /** The most changes that one case can have: its history lies in one document. */
    public static final int MOST_CHANGES = 500;

    private CasePolicy() {}

    /**
     * Decides on a command.
     *
     * @param seen the version that the worker had before them
     * @param at when it was asked for
     */
    public static Decision decide(Case current, long seen, Command command, Instant at) {
        Decision decision = decide(current, command, at);
        if (decision instanceof Unchanged) {
            return decision;
        }
        if (current.version() != seen) {
            return new Refused(current, Refusal.STALE_VERSION);
        }
        if (decision instanceof Changed && current.version() >= MOST_CHANGES) {
            return new Refused(current, Refusal.TOO_MANY_CHANGES);
        }
        return decision;
    }

    /**
     * Decides what it means that the sender took the feedback back. What is settled stays so: what came of it has been told, and nobody works
     * on it any more.
     *
     * @param at when it was taken back
     */
    public static Decision withdrawn(Case current, Instant at) {
        return switch (current.status()) {
            case Status.Open _, Status.Assigned _, Status.HandingOver _, Status.Left _ ->
                new Changed(current, new Change.Withdrawn(at));
            case Status.Resolved _, Status.Withdrawn _ -> new Unchanged(current);
        };
    }

    private static Decision decide(Case current, Command command, Instant at) {
        return switch (command) {
            case Command.Take take -> take(current, take, at);
            case Command.Assign assign -> assign(current, assign, at);
            case Command.Release release -> release(current, release, at);
            case Command.Resolve resolve -> resolve(current, resolve, at);
            case Command.AskToHandOver asked -> askToHandOver(current, asked, at);
            case Command.Reopen reopen -> reopen(current, reopen, at);
        };
    }

    private static Decision take(Case current, Command.Take take, Instant at) {
        return switch (current.status()) {
            case Status.Open() -> new Changed(current, new Change.Assigned(at, take.by(), take.by()));
            case Status.Assigned assigned when assigned.worker().is(take.by()) -> new Unchanged(current);
            case Status.Assigned _ -> new Refused(current, Refusal.ALREADY_ASSIGNED);
            case Status.Resolved _ -> new Refused(current, Refusal.ALREADY_RESOLVED);
            case Status.Withdrawn _ -> new Refused(current, Refusal.WITHDRAWN);
            case Status.HandingOver _ -> new Refused(current, Refusal.HANDING_OVER);
            case Status.Left _ -> new Refused(current, Refusal.LEFT);
        };
    }

    private static Decision assign(Case current, Command.Assign assign, Instant at) {
        return switch (current.status()) {
            case Status.Open() -> new Changed(current, new Change.Assigned(at, assign.by(), assign.to()));
            case Status.Assigned assigned when assigned.worker().is(assign.to()) -> new Unchanged(current);
            case Status.Assigned _ -> new Changed(current, new Change.Assigned(at, assign.by(), assign.to()));
            case Status.Resolved _ -> new Refused(current, Refusal.ALREADY_RESOLVED);
            case Status.Withdrawn _ -> new Refused(current, Refusal.WITHDRAWN);
            case Status.HandingOver _ -> new Refused(current, Refusal.HANDING_OVER);
            case Status.Left _ -> new Refused(current, Refusal.LEFT);
        };
    }

    private static Decision release(Case current, Command.Release release, Instant at) {
        return switch (current.status()) {
            case Status.Open() -> new Refused(current, Refusal.NOT_ASSIGNED);
            case Status.Assigned assigned
            when assigned.worker().is(release.by()) -> new Changed(current, new Change.Released(at, release.by()));
            case Status.Assigned _ -> new Refused(current, Refusal.NOT_YOURS);
            case Status.Resolved _ -> new Refused(current, Refusal.ALREADY_RESOLVED);
            case Status.Withdrawn _ -> new Refused(current, Refusal.WITHDRAWN);
            case Status.HandingOver _ -> new Refused(current, Refusal.HANDING_OVER);
            case Status.Left _ -> new Refused(current, Refusal.LEFT);
        };
    }

    private static Decision resolve(Case current, Command.Resolve resolve, Instant at) {
        return switch (current.status()) {
            case Status.Open() -> new Refused(current, Refusal.NOT_ASSIGNED);
            case Status.Assigned assigned
            when assigned.worker().is(resolve.by()) ->
                new Changed(current, new Change.Resolved(at, resolve.by(), resolve.outcome(), resolve.reason()));
            case Status.Assigned _ -> new Refused(current, Refusal.NOT_YOURS);
            case Status.Resolved resolved when sameAs(resolved, resolve) -> new Unchanged(current);
            case Status.Resolved _ -> new Refused(current, Refusal.ALREADY_RESOLVED);
            case Status.Withdrawn _ -> new Refused(current, Refusal.WITHDRAWN);
            case Status.HandingOver _ -> new Refused(current, Refusal.HANDING_OVER);
            case Status.Left _ -> new Refused(current, Refusal.LEFT);
        };
    }

    private static Decision askToHandOver(Case current, Command.AskToHandOver asked, Instant at) {
        HandOver.Proposed proposed = asked.asked().proposed();
        if (proposed != null && current.owner().unit().equals(proposed.unit())) {
            return new Refused(current, Refusal.TO_ITSELF);
        }
        return switch (current.status()) {
            case Status.Open() -> new Refused(current, Refusal.NOT_ASSIGNED);
            case Status.Assigned assigned
            when assigned.worker().is(asked.by()) ->
                new Changed(current, new Change.AskedToHandOver(at, asked.by(), asked.asked(), asked.note()));
            case Status.Assigned _ -> new Refused(current, Refusal.NOT_YOURS);
            case Status.HandingOver going
            when going.by().is(asked.by()) && going.asked().equals(asked.asked()) -> new Unchanged(current);
            case Status.HandingOver _ -> new Refused(current, Refusal.HANDING_OVER);
            case Status.Left _ -> new Refused(current, Refusal.LEFT);
            case Status.Resolved _ -> new Refused(current, Refusal.ALREADY_RESOLVED);
            case Status.Withdrawn _ -> new Refused(current, Refusal.WITHDRAWN);
        };
    }

    private static boolean sameAs(Status.Resolved resolved, Command.Resolve resolve) {
        return resolved.by().is(resolve.by())
                && resolved.outcome() == resolve.outcome()
                && resolved.reason().equals(resolve.reason());
    }

    private static Decision reopen(Case current, Command.Reopen reopen, Instant at) {
        return switch (current.status()) {
            case Status.Resolved _ -> new Changed(current, new Change.Reopened(at, reopen.by()));
            case Status.Open _, Status.Assigned _ -> new Refused(current, Refusal.NOT_RESOLVED);
            case Status.Withdrawn _ -> new Refused(current, Refusal.WITHDRAWN);
            case Status.HandingOver _ -> new Refused(current, Refusal.HANDING_OVER);
            case Status.Left _ -> new Refused(current, Refusal.LEFT);
        };
    }
}
