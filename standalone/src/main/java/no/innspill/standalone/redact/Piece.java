package no.innspill.standalone.redact;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** What a line says: a text to redact, or why there is none. No fault tells what stands in the line: it may be a person's. */
sealed interface Piece {

    /** A text with the id that the caller knows it by. */
    record Text(Id id, String text) implements Piece {
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /** A line that cannot be redacted; the id as far as it could be read. */
    record Fault(@Nullable Id id, String why) implements Piece {}

    /** An id as it came: a number keeps its digits. */
    record Id(String written, boolean isNumber) {}

    JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /** Reads a line. */
    static Piece of(String line) {
        Reading reading = new Reading();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            return reading.piece(parser);
        } catch (StreamReadException e) {
            return new Fault(
                    reading.id,
                    "is not valid JSON, at column " + e.getLocation().getColumnNr());
        }
    }

    /** One pass over the members. */
    final class Reading {
        private @Nullable Id id;
        private @Nullable String text;
        private String why = "";

        private Reading() {}

        private Piece piece(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Fault(null, "must be a JSON object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "id" -> id(parser, value);
                    case "text" -> text(parser, value);
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                return new Fault(id, "must be one JSON object and nothing else");
            }
            if (id == null) {
                return new Fault(null, why.isEmpty() ? "lacks id" : why);
            }
            return text == null ? new Fault(id, why.isEmpty() ? "lacks text" : why) : new Text(id, text);
        }

        private void id(JsonParser parser, JsonToken value) {
            switch (value) {
                case VALUE_STRING -> id = new Id(parser.getString(), false);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> id = new Id(parser.getString(), true);
                default -> {
                    why = "id must be a string or a number";
                    parser.skipChildren();
                }
            }
        }

        private void text(JsonParser parser, JsonToken value) {
            if (value == JsonToken.VALUE_STRING) {
                text = parser.getString();
            } else {
                why = why.isEmpty() ? "text must be a string" : why;
                parser.skipChildren();
            }
        }
    }
}
