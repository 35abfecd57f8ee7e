package no.innspill.redaction;

import java.util.List;

/**
 * What redacting a text gave.
 *
 * @param text the text with a mark for each find
 * @param found what was taken out, in the order of the text; none overlap
 */
public record Redaction(String text, List<Found> found) {
    public Redaction {
        found = List.copyOf(found);
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Redaction" + found;
    }
}
