package no.innspill.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A redacted text in pieces: what a person said, and what stands for what was taken out of it. */
public final class Marked {
    /** Also kinds that this version doesn't know: a text may have been redacted by a later one. */
    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]{2,30})]");

    private static final Pattern CUT_MARK = Pattern.compile("\\[[A-Z_]*$");

    private Marked() {}

    /**
     * A piece of what is shown.
     *
     * @param mark whether it says what was taken out, and is not the person's own
     */
    public record Piece(String text, boolean mark) {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Piece[mark=" + mark + "]";
        }
    }

    /**
     * The pieces in order; none is empty.
     *
     * @param words says the name of a {@link Kind} in the reader's words; null or empty for what is no mark, which then is the person's
     *     own
     */
    public static List<Piece> pieces(String text, Function<String, @Nullable String> words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            String said = words.apply(marks.group(1));
            if (said != null && !said.isEmpty()) {
                add(pieces, text.substring(from, marks.start()));
                pieces.add(new Piece(said, true));
                from = marks.end();
            }
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    /**
     * The beginning of a text, on one line and cut between words, never within a mark.
     *
     * @param most how many characters (code points)
     */
    public static String beginning(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int furthest = line.offsetByCodePoints(0, most);
        int space = line.lastIndexOf(' ', furthest);
        int end = space > furthest / 2 ? space : furthest;
        return CUT_MARK.matcher(line.substring(0, end)).replaceFirst("").strip() + " …";
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
