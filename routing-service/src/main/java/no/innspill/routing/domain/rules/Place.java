package no.innspill.routing.domain.rules;

/**
 * A place in the text of a rule book.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters as people count them
 */
public record Place(int line, int column) {

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1");
        }
    }
}
