package no.innspill.action.cases.domain;

/** What comes of a command. */
public sealed interface Decision {

    /** It is done once this is stored. */
    record Changed(Case before, Change.Later change) implements Decision {
        /** The case as it will be. */
        public Case now() {
            return before.after(change);
        }
    }

    /** The case already stands as asked, by the same person: a button pressed twice. */
    record Unchanged(Case now) implements Decision {}

    /** It cannot be done, and why. */
    record Refused(Case now, Refusal why) implements Decision {}

    /** Why a command was refused. */
    enum Refusal {
        /** The case has changed since the worker saw it. */
        STALE_VERSION,
        /** Someone else works on it. */
        ALREADY_ASSIGNED,
        /** Only the one who works on it may do this, and that is someone else. */
        NOT_YOURS,
        /** Nobody works on it; it must be taken first. */
        NOT_ASSIGNED,
        /** It is settled; it must be reopened first. */
        ALREADY_RESOLVED,
        /** It is not settled, so there is nothing to reopen. */
        NOT_RESOLVED,
        /** The sender took the feedback back: there is nothing to work on. */
        WITHDRAWN,
        /** It is asked to be handed over, and routing has not decided yet. */
        HANDING_OVER,
        /** It has left the unit. */
        LEFT,
        /** The unit that it is proposed for is the one that has it. */
        TO_ITSELF,
        /** The one who shall have it is no known worker of the unit. */
        NOT_IN_UNIT,
        /** It has had {@value CasePolicy#MOST_CHANGES} changes; the rest is for people to sort out. */
        TOO_MANY_CHANGES
    }
}
