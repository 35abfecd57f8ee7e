package no.innspill.routing.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a person's words apart at the marks that stand where personal data was taken out. */
final class Marked {

    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]{2,30})]");

    private Marked() {}

    /**
     * A piece of what is shown.
     *
     * @param mark whether it says what was taken out, and is not the person's own
     */
    record Piece(String text, boolean mark) {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Piece[]";
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

    /** The beginning of a text, on one line and cut between words. */
    static String beginning(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > most / 2 ? space : most).strip() + " …";
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
