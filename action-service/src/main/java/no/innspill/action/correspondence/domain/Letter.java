package no.innspill.action.correspondence.domain;

import java.time.Instant;
import no.innspill.action.cases.domain.Worker;

/** One message between a unit and the one who spoke up. Personal data has been taken out of it. */
public sealed interface Letter {

    /** The most characters of one (UTF-16 units, as a browser counts them). */
    int LONGEST = 4000;

    /** The same for as long as it is told. */
    String id();

    Instant at();

    String text();

    /**
     * From the unit.
     *
     * @param by who wrote it; stays in the unit
     * @param question whether it asks for something, or else answers
     */
    record Sent(String id, Instant at, String text, Worker by, boolean question) implements Letter {
        @Override
        public String toString() {
            return "Sent[" + id + "]";
        }
    }

    /** From the one who spoke up. */
    record Reply(String id, Instant at, String text) implements Letter {
        @Override
        public String toString() {
            return "Reply[" + id + "]";
        }
    }
}
