package no.innspill.action.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** A worker asked for it to be handed over. */
    record AskedToHandOver(Instant at, Worker by, HandOver asked, Optional<Note> note) implements Made {}

    /** Routing took it away from its unit, and no unit has it yet. */
    record Left(Instant at, Rationale why) implements Later {}

    /** Routing gave it to another unit. */
    record Moved(
            Instant at,
            Owner from,
            Owner to,
            Facts facts,
            Rationale why,
            @Nullable LocalDate deadline) implements Later {}

    /** It went back into the queue. */
    record Released(Instant at, Worker by) implements Made {}

    /** It was settled. */
    record Resolved(Instant at, Worker by, Outcome outcome, Note reason) implements Made {}

    /** A resolved case went into the queue once more. */
    record Reopened(Instant at, Worker by) implements Made {}
}
