package no.innspill.routing.domain.directory.change;

import no.innspill.routing.domain.directory.Body;

/** What became of a command. */
public sealed interface Outcome {

    /** The body as it is now. */
    record Changed(Body body) implements Outcome {}

    /** It is as it was asked to be already. */
    record Unchanged() implements Outcome {}

    /**
     * Nothing was changed.
     *
     * @param field of the command, such as {@code validTo}
     */
    record Refused(Refusal why, String field) implements Outcome {}
}
