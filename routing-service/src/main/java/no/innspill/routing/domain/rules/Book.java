package no.innspill.routing.domain.rules;

import java.util.List;

/** The rules of one book in their order, with its examples. */
public record Book(List<Rule> rules, List<Example> examples) {

    /** A book has no more rules. */
    public static final int MOST_RULES = 20_000;

    /** A book is no longer, in characters. */
    public static final int LONGEST = 4_000_000;

    public Book {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }
}
