package no.innspill.intake.open311.in;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a person can tell besides their words, the same for every service. None is required. */
enum Attribute {
    FOUND_IT(1, "singlevaluelist", "yes partly no"),
    RATING(2, "number", ""),
    PAGE(3, "string", ""),
    WHAT_MATTERS(4, "text", ""),
    ANSWER_WANTED(5, "singlevaluelist", "true false");

    /** The lowest and the highest rating. */
    static final int LOWEST = 1;

    static final int HIGHEST = 5;

    private final int order;
    private final String datatype;
    private final String keys;

    Attribute(int order, String datatype, String keys) {
        this.order = order;
        this.datatype = datatype;
        this.keys = keys;
    }

    /** As it is called in the definition and in the form. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String parameter() {
        return "attribute[" + code() + "]";
    }

    /** The keys that it can have; none where it is written freely. */
    List<String> keys() {
        return keys.isEmpty() ? List.of() : List.of(keys.split(" ", -1));
    }

    /** The attribute of a form's parameter, with or without the brackets of several values. */
    static Optional<Attribute> of(String parameter) {
        String one = parameter.endsWith("[]") ? parameter.substring(0, parameter.length() - 2) : parameter;
        return Arrays.stream(values())
                .filter(attribute -> attribute.parameter().equals(one))
                .findFirst();
    }

    /** As the standard defines it to clients. */
    Node definition(Function<String, String> words) {
        String about = "intake.open311.attribute." + code();
        return Node.fields()
                .with("variable", new Node.Flag(true))
                .with("code", code())
                .with("datatype", datatype)
                .with("required", new Node.Flag(false))
                .with("datatype_description", words.apply(about + ".type"))
                .with("order", new Node.Whole(order))
                .with("description", words.apply(about))
                .with(
                        "values",
                        Node.items(
                                "value",
                                keys().stream()
                                        .map(key -> Node.fields()
                                                .with("key", key)
                                                .with("name", words.apply(about + "." + key))
                                                .group())
                                        .toList()))
                .group();
    }
}
