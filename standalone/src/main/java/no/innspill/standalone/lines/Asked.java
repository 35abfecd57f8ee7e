package no.innspill.standalone.lines;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line says: a text with what is known of it, or why there is none. No fault tells what stands in the line: it may be a person's. */
public sealed interface Asked {

    /**
     * A text.
     *
     * @param id by which the caller knows it
     * @param more those of the other members that are there
     */
    record Text(Id id, String text, Map<String, String> more) implements Asked {
        public Text {
            more = Map.copyOf(more);
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /** A line that cannot be read; the id as far as it could be. */
    record Fault(@Nullable Id id, String why) implements Asked {}

    /**
     * Reads a line.
     *
     * @param more the members that are read beside id and text; what else is there is passed over
     */
    static Asked read(String line, List<Member> more) {
        return new Reading(more).read(line);
    }
}
