package no.innspill.routing.domain.rules;

import java.util.Locale;

/**
 * A word of a rule book.
 *
 * @param text as it is meant: of a text in quotes what is inside
 * @param from where in the book it begins, in characters of the machine
 * @param to where it has ended
 */
record Token(Sort sort, String text, Place place, int from, int to) {

    enum Sort {
        /** A word of the language. */
        WORD,
        /** A number, day or time. */
        NUMBER,
        /** A text in quotes. */
        TEXT,
        /** A bracket, comma or comparison. */
        MARK,
        /** The end of the book. */
        END
    }

    boolean is(String word) {
        return (sort == Sort.WORD || sort == Sort.MARK)
                && text.toLowerCase(Locale.ROOT).equals(word);
    }

    /** As it is shown to whoever wrote it. */
    String shown() {
        return sort == Sort.TEXT ? '"' + text + '"' : text;
    }

    /** Without the words: a book's examples may quote what somebody wrote. */
    @Override
    public String toString() {
        return sort + " at " + place;
    }
}
