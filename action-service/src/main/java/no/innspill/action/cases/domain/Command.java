package no.innspill.action.cases.domain;

import java.util.Optional;

/** What a worker asks for. */
public sealed interface Command {

    /** Who asks. */
    Worker by();

    /** To work on it oneself. */
    record Take(Worker by) implements Command {}

    /**
     * To give it to a worker of the unit, also when a colleague has it.
     *
     * @param to someone who is known to work in the unit
     */
    record Assign(Worker by, Worker to) implements Command {}

    /** To put it back into the queue. */
    record Release(Worker by) implements Command {}

    /** To settle it. */
    record Resolve(Worker by, Outcome outcome, Note reason) implements Command {}

    /** To have it handed over to whoever it is for. */
    record AskToHandOver(Worker by, HandOver asked, Optional<Note> note) implements Command {}

    /** To take it up again. */
    record Reopen(Worker by) implements Command {}
}
