package no.innspill.action.cases.domain;

/**
 * The reason given for an outcome. It may hold someone's words, so it stays with the unit.
 *
 * @param text 1 to {@value #LONGEST} characters; a line break counts as one
 */
public record Note(String text) {

    /** The most characters (UTF-16 units, as a browser counts them). */
    public static final int LONGEST = 2000;

    /** What is left of a note when the feedback was erased. */
    public static final Note ERASED = new Note("[ERASED]");

    public Note {
        text = tidy(text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a note is 1 to 2000 characters");
        }
    }

    /** The text without blanks around it and with the line breaks that count as one: forms send them as two. */
    public static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    @Override
    public String toString() {
        return "Note[%d characters]".formatted(text.length());
    }
}
