package no.innspill.action.cases.domain;

import java.time.Instant;

/** Where a case stands. */
public sealed interface Status {

    /** In the queue of its unit, with nobody. */
    record Open() implements Status {}

    /** Someone works on it. */
    record Assigned(Worker worker, Instant since) implements Status {}

    /** The sender took the feedback back before anything was settled: nobody is to work on it. */
    record Withdrawn(Instant at) implements Status {}

    /** It is settled what comes of it. */
    record Resolved(Outcome outcome, Note reason, Worker by, Instant at) implements Status {}
}
