package no.innspill.standalone.lines;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An id as it came: a number keeps its digits. */
public record Id(String written, boolean isNumber) {

    /** Writes it as it came; null for a line whose id could not be read. */
    static void write(@Nullable Id id, JsonGenerator json) {
        if (id == null) {
            json.writeNullProperty("id");
        } else if (id.isNumber) {
            json.writeName("id");
            json.writeNumber(id.written);
        } else {
            json.writeStringProperty("id", id.written);
        }
    }
}
