package no.innspill.intake.imports.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in pieces: what was said, and marks for what was taken out of it. */
final class Marked {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]{2,20})]");

    private Marked() {}

    /** A piece: what was said, or the words for a mark. */
    record Piece(String text, boolean mark) {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Piece[mark=" + mark + "]";
        }
    }

    /**
     * The pieces in order.
     *
     * @param words what a mark is in words; empty for what is no mark, which then is the person's own
     */
    static List<Piece> pieces(String text, UnaryOperator<String> words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            String said = words.apply(marks.group(1));
            if (!said.isEmpty()) {
                add(pieces, text.substring(from, marks.start()));
                pieces.add(new Piece(said, true));
                from = marks.end();
            }
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
