package no.innspill.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a message when it was handed in. */
sealed interface Outcome {

    /**
     * Intake took it.
     *
     * @param status where anybody can see what happens to it; none when the receipt does not say
     */
    record Accepted(String name, String client, @Nullable String status) implements Outcome {}

    /**
     * Intake said no, and why.
     *
     * @param httpStatus 400 to 499
     * @param title the kind of problem
     * @param fields what is wrong with each field, and what would be right
     * @param expected the reason for which it had to be refused; none when it should have been taken
     */
    record Refused(
            String name,
            String client,
            int httpStatus,
            String title,
            List<String> fields,
            @Nullable String expected) implements Outcome {}

    /** Intake could not be asked, or had no answer, for longer than the demo waits. */
    record Undelivered(String name, String why) implements Outcome {}
}
