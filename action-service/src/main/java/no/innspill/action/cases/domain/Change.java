package no.innspill.action.cases.domain;

import java.time.Instant;

/** Something that happened to a case: who did what, when. All changes of a case, in order, are its history and give its state. */
public sealed interface Change {

    Instant at();

    /** A change of a case that is there. */
    sealed interface Later extends Change {}

    /** A change that a person made. */
    sealed interface Made extends Later {
        Worker by();
    }

    /** Routing gave the case to its unit. */
    record Opened(Instant at) implements Change {}

    /** The sender took the feedback back. */
    record Withdrawn(Instant at) implements Later {}

    /** Someone got the case; took it when {@code to} is {@code by}. */
    record Assigned(Instant at, Worker by, Worker to) implements Made {}

    /** It went back into the queue. */
    record Released(Instant at, Worker by) implements Made {}

    /** It was settled. */
    record Resolved(Instant at, Worker by, Outcome outcome, Note reason) implements Made {}

    /** A resolved case went into the queue once more. */
    record Reopened(Instant at, Worker by) implements Made {}
}
