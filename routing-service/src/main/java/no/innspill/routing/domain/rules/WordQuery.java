package no.innspill.routing.domain.rules;

import java.util.List;

/** What a query asks of the words of a text. */
public sealed interface WordQuery {

    /** One word. */
    record Has(Word word) implements WordQuery {}

    /** All of them. */
    record All(List<WordQuery> parts) implements WordQuery {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least so many of them. */
    record Some(int least, List<WordQuery> parts) implements WordQuery {
        public Some {
            parts = List.copyOf(parts);
            if (least < 1 || least > parts.size()) {
                throw new IllegalArgumentException("at least one, at most all");
            }
        }
    }

    /** Not that. */
    record Not(WordQuery part) implements WordQuery {}

    /**
     * Something that takes a search engine to tell: a phrase, words near each other, a word spelt nearly so.
     *
     * @param query what tells this one from others
     * @param only what must hold besides, told by words alone: without it the engine is not asked
     */
    record Stored(String query, WordQuery only) implements WordQuery {}

    /** Whether it holds for a text. */
    default boolean holds(SeenText text) {
        return switch (this) {
            case Has has -> text.has(has.word());
            case All all -> all.parts().stream().allMatch(part -> part.holds(text));
            case Some some -> count(some, text) >= some.least();
            case Not not -> !not.part().holds(text);
            case Stored stored -> stored.only().holds(text) && text.matches(stored.query());
        };
    }

    private static int count(Some some, SeenText text) {
        int held = 0;
        for (WordQuery part : some.parts()) {
            if (part.holds(text) && ++held >= some.least()) {
                break;
            }
        }
        return held;
    }
}
