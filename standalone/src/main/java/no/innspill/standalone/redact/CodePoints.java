package no.innspill.standalone.redact;

/** Counts the code points of a text up to places that are asked for in order; all in one pass. */
final class CodePoints {
    private final String text;
    private int units;
    private int points;

    CodePoints(String text) {
        this.text = text;
    }

    /** How many code points stand before the UTF-16 index, which is no smaller than the one asked for last. */
    int before(int index) {
        points += text.codePointCount(units, index);
        units = index;
        return points;
    }
}
