package no.innspill.intake.in.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.support.problem.InvalidField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a JSON object, read one by one; what is wrong with each is gathered, so that the sender is told all of it at once. */
final class Fields {
    private static final int MOST_ERRORS = 50;
    private static final int LONGEST_NAME = 60;

    private final ObjectNode object;
    private final String pointer;
    private final List<InvalidField> errors;

    private Fields(ObjectNode object, String pointer, List<InvalidField> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** The fields of the outermost object. */
    static Fields of(ObjectNode object) {
        return new Fields(object, "", new ArrayList<>());
    }

    List<InvalidField> errors() {
        return List.copyOf(errors);
    }

    /** Everything but these is unknown. */
    Fields only(Set<String> known) {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(
                        shortened(name),
                        "unknown-field",
                        "Leave it out. Known here: " + known.stream().sorted().collect(Collectors.joining(", "))
                                + "."));
        return this;
    }

    void wrong(String field, String code, String right) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new InvalidField(field.isEmpty() ? pointer : pointer + "/" + field, code, right));
        }
    }

    boolean has(String field) {
        return object.has(field);
    }

    /** Tells that a field has to be there. */
    <T> @Nullable T required(String field, @Nullable T read) {
        if (!has(field)) {
            wrong(field, "required", "Must be there.");
        }
        return read;
    }

    /** A text of one line or more, not blank, within a length. */
    @Nullable
    String text(String field, int longest) {
        String text = string(field);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            wrong(field, "blank", "Must hold words; leave it out where there are none.");
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(field, "too-long", "Must have at most " + longest + " characters.");
            return null;
        }
        if (!Characters.readable(text)) {
            wrong(
                    field,
                    "characters",
                    "Must hold no control characters but line breaks and tabs, and no half of a pair.");
            return null;
        }
        return text;
    }

    /** A text of one line, without space around it. */
    @Nullable
    String line(String field, int longest) {
        String text = text(field, longest);
        if (text != null && !Characters.oneLine(text)) {
            wrong(field, "line-break", "Must be one line.");
            return null;
        }
        return text == null ? null : text.strip();
    }

    /** A string that a function can make a value of; null is what it makes of others. */
    <T> @Nullable T value(String field, Function<String, @Nullable T> reader, String code, String right) {
        String text = string(field);
        T read = text == null ? null : reader.apply(text);
        if (text != null && read == null) {
            wrong(field, code, right);
        }
        return read;
    }

    /** One of the constants by the name that is given for each. */
    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type, Function<E, String> naming) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        String right = "Must be one of " + constants.stream().map(naming).collect(Collectors.joining(", ")) + ".";
        return value(field, text -> named(constants, naming, text), "unknown-value", right);
    }

    /** One of the constants by its name. */
    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
        return oneOf(field, type, Enum::name);
    }

    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A whole number within bounds. */
    @Nullable
    Integer integer(String field, int least, int most) {
        JsonNode node = object.get(field);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber()) {
            wrong(field, "type", "Must be a whole number.");
            return null;
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            wrong(field, "range", "Must be from " + least + " to " + most + ".");
            return null;
        }
        return node.intValue();
    }

    boolean bool(String field, boolean absent) {
        JsonNode node = object.get(field);
        if (node == null) {
            return absent;
        }
        if (!node.isBoolean()) {
            wrong(field, "type", "Must be true or false.");
            return absent;
        }
        return node.booleanValue();
    }

    /** The fields of an object in a field; nothing where it is not there. */
    @Nullable
    Fields object(String field) {
        JsonNode node = object.get(field);
        if (node == null) {
            return null;
        }
        if (node instanceof ObjectNode inner) {
            return new Fields(inner, pointer + "/" + field, errors);
        }
        wrong(field, "type", "Must be an object.");
        return null;
    }

    /** The objects of an array in a field. */
    Collection<Fields> objects(String field, int most) {
        JsonNode node = object.get(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            wrong(field, "type", "Must be an array.");
            return List.of();
        }
        if (node.size() > most) {
            wrong(field, "too-many", "Must have at most " + most + " elements.");
            return List.of();
        }
        List<Fields> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            if (node.get(i) instanceof ObjectNode inner) {
                elements.add(new Fields(inner, pointer + "/" + field + "/" + i, errors));
            } else {
                wrong(field + "/" + i, "type", "Must be an object.");
            }
        }
        return elements;
    }

    private @Nullable String string(String field) {
        JsonNode node = object.get(field);
        if (node == null) {
            return null;
        }
        if (!node.isString()) {
            wrong(
                    field,
                    "type",
                    node.isNull() ? "Must be a string; leave it out where there is none." : "Must be a string.");
            return null;
        }
        return node.stringValue();
    }

    private static <E extends Enum<E>> @Nullable E named(List<E> constants, Function<E, String> naming, String name) {
        return constants.stream()
                .filter(constant -> naming.apply(constant).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String name) {
        String pointed = name.replace("~", "~0").replace("/", "~1");
        return pointed.length() > LONGEST_NAME ? pointed.substring(0, LONGEST_NAME) : pointed;
    }
}
