package no.innspill.intake.open311.in;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it is XML or JSON. The standard derives its JSON from its XML by the Spark convention: the root element falls away,
 * lists are arrays, empty elements are null. So both are written from one tree and can't differ.
 */
sealed interface Node {

    /** An element with text. */
    record Text(String value) implements Node {}

    record Flag(boolean value) implements Node {}

    record Whole(long value) implements Node {}

    record Decimal(BigDecimal value) implements Node {}

    /** An element without content. */
    record Nothing() implements Node {}

    /** Elements with names of their own. */
    record Group(SequencedMap<String, Node> fields) implements Node {}

    /** Elements of one name. */
    record Items(String each, List<? extends Node> nodes) implements Node {}

    static Node text(@Nullable String value) {
        return value == null || value.isEmpty() ? new Nothing() : new Text(value);
    }

    static Fields fields() {
        return new Fields();
    }

    static Items items(String each, List<? extends Node> nodes) {
        return new Items(each, nodes);
    }

    /** Writes the fields of a group one after another. */
    final class Fields {
        private final SequencedMap<String, Node> fields = new LinkedHashMap<>();

        Fields with(String name, Node value) {
            fields.put(name, value);
            return this;
        }

        Fields with(String name, @Nullable String value) {
            return with(name, text(value));
        }

        Group group() {
            return new Group(fields);
        }
    }
}
