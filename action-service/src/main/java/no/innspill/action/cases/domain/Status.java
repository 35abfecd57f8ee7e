package no.innspill.action.cases.domain;

import java.time.Instant;

/** Where a case stands. */
public sealed interface Status {

    /** In the queue of its unit, with nobody. */
    record Open() implements Status {}

    /** Someone works on it. */
    record Assigned(Worker worker, Instant since) implements Status {}

    /** Its worker has asked for it to be handed over, and routing has not decided yet. */
    record HandingOver(Worker by, HandOver asked, Instant at) implements Status {}

    /** Routing took it away from its unit, and no unit has it yet. */
    record Left(Instant at) implements Status {}

    /** The sender took the feedback back before anything was settled: nobody is to work on it. */
    record Withdrawn(Instant at) implements Status {}

    /** It is settled what comes of it. */
    record Resolved(Outcome outcome, Note reason, Worker by, Instant at) implements Status {}
}
