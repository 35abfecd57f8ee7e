package no.innspill.action.cases.domain;

import java.time.Instant;

/** Where a case stands. */
public sealed interface Status {

    /** In the queue of its unit, with nobody. */
    record Open() implements Status {}

    /** Someone works on it. */
    record Assigned(Worker worker, Instant since) implements Status {}

    /** It is settled what comes of it. */
    record Resolved(Outcome outcome, Note reason, Worker by, Instant at) implements Status {}
}
