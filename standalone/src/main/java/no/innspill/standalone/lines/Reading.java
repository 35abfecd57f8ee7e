package no.innspill.standalone.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** One pass over the members of one line. The first fault is the one that is told. */
final class Reading {
    private static final String TEXT = "text";

    private final List<Member> more;
    private final Set<String> wanted;
    private final Map<String, String> strings = new HashMap<>();
    private @Nullable Id id;
    private String why = "";

    Reading(List<Member> more) {
        this.more = more;
        this.wanted =
                Stream.concat(Stream.of(TEXT), more.stream().map(Member::name)).collect(Collectors.toSet());
    }

    Asked read(String line) {
        try (JsonParser parser = Json.reading(line)) {
            return read(parser);
        } catch (StreamReadException e) {
            return new Asked.Fault(
                    id, "is not valid JSON, at column " + e.getLocation().getColumnNr());
        }
    }

    private Asked read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return new Asked.Fault(null, "must be a JSON object");
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
            return new Asked.Fault(id, "must be one JSON object and nothing else");
        }
        return asked();
    }

    private Asked asked() {
        Id known = id;
        String text = strings.remove(TEXT);
        if (known == null) {
            fault("lacks id");
        }
        if (text == null) {
            fault("lacks text");
        }
        more.forEach(this::check);
        return known == null || text == null || !why.isEmpty()
                ? new Asked.Fault(known, why)
                : new Asked.Text(known, text, strings);
    }

    private void check(Member member) {
        String said = strings.get(member.name());
        if (said != null && !member.allows(said)) {
            fault(member.name() + " must be one of " + String.join(" ", member.choices()));
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
        } else if (value != JsonToken.VALUE_NULL || name.equals(TEXT)) {
            fault(name + " must be a string");
            parser.skipChildren();
        }
    }

    private void fault(String first) {
        why = why.isEmpty() ? first : why;
    }
}
