package no.innspill.standalone.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.classification.Tasks;
import no.innspill.classification.training.LabelledText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** What a line says: a text with what is known of it, or why there is none. No fault tells what stands in the line. */
sealed interface Asked {

    /** A text with the id that the caller knows it by. */
    record Text(Id id, LabelledText text) implements Asked {}

    /** A line that cannot be read; the id as far as it could be. */
    record Fault(@Nullable Id id, String why) implements Asked {}

    /** An id as it came: a number keeps its digits. */
    record Id(String written, boolean isNumber) {}

    JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /** Reads a line; labels are passed over. */
    static Asked unlabelled(String line) {
        return new Reading(Set.of("text", "page")).read(line);
    }

    /** Reads a line with its labels, each of which may be absent, but none of which may be something else than there is. */
    static Asked labelled(String line) {
        return new Reading(Set.of("text", "page", Tasks.LANGUAGE, Tasks.KIND, Tasks.THEME, Tasks.LEVEL)).read(line);
    }

    /** One pass over the members. */
    final class Reading {
        private final Set<String> wanted;
        private final Map<String, String> strings = new HashMap<>();
        private @Nullable Id id;
        private String why = "";

        private Reading(Set<String> wanted) {
            this.wanted = wanted;
        }

        private Asked read(String line) {
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
                return read(parser);
            } catch (StreamReadException e) {
                return new Fault(
                        id, "is not valid JSON, at column " + e.getLocation().getColumnNr());
            }
        }

        private Asked read(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Fault(null, "must be a JSON object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("id")) {
                    id(parser, value);
                } else if (wanted.contains(name)) {
                    string(name, parser, value);
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                return new Fault(id, "must be one JSON object and nothing else");
            }
            check();
            Id known = id;
            String text = strings.get("text");
            return known == null || text == null || !why.isEmpty() ? new Fault(known, why) : text(known, text);
        }

        private Text text(Id known, String text) {
            return new Text(
                    known,
                    new LabelledText(
                            known.written(),
                            text,
                            strings.get("page"),
                            strings.get(Tasks.LANGUAGE),
                            strings.get(Tasks.KIND),
                            strings.get(Tasks.THEME),
                            strings.get(Tasks.LEVEL)));
        }

        private void check() {
            if (id == null) {
                fault("lacks id");
            }
            if (!strings.containsKey("text")) {
                fault("lacks text");
            }
            one(Tasks.LANGUAGE, Tasks.LANGUAGES);
            one(Tasks.KIND, Tasks.KINDS);
            one(Tasks.THEME, Tasks.THEMES);
            one(Tasks.LEVEL, Tasks.LEVELS);
        }

        private void one(String name, List<String> choices) {
            String label = strings.get(name);
            if (label != null && !choices.contains(label)) {
                fault(name + " must be one of " + String.join(" ", choices));
            }
        }

        private void id(JsonParser parser, JsonToken value) {
            switch (value) {
                case VALUE_STRING -> id = new Id(parser.getString(), false);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> id = new Id(parser.getString(), true);
                default -> {
                    fault("id must be a string or a number");
                    parser.skipChildren();
                }
            }
        }

        private void string(String name, JsonParser parser, JsonToken value) {
            if (value == JsonToken.VALUE_STRING) {
                strings.put(name, parser.getString());
            } else if (value != JsonToken.VALUE_NULL || name.equals("text")) {
                fault(name + " must be a string");
                parser.skipChildren();
            }
        }

        private void fault(String first) {
            why = why.isEmpty() ? first : why;
        }
    }
}
