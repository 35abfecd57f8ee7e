package no.innspill.classification.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as lower-case words, with the marks that end a sentence as words of their own. Marks such as {@code [PHONE]}, left
 * where personal data was taken out, are no words of the person and are passed over.
 */
public record Words(List<String> tokens) {

    private static final Pattern TAKEN_OUT = Pattern.compile("\\[[A-Z_]{2,40}]");
    private static final String MARKS = ".?!;:";

    public Words {
        tokens = List.copyOf(tokens);
    }

    /** The words of a text, in order. */
    public static Words of(String text) {
        return ofNormal(normal(text));
    }

    /** The words of a text that {@link #normal} has made, in order. */
    public static Words ofNormal(String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (begins(first)) {
                while (end < text.length() && goesOn(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                found.add(trimmed(text.substring(at, end)));
            } else if (MARKS.indexOf(first) >= 0) {
                found.add(text.substring(at, end));
            }
            at = end;
        }
        return new Words(found);
    }

    private static boolean begins(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean goesOn(int character) {
        return begins(character)
                || character == '\''
                || character == '-'
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /** The text in one form of Unicode, in lower case, with one kind of apostrophe and without marks for what was taken out. */
    public static String normal(String text) {
        String bare = text.indexOf('[') < 0 ? text : TAKEN_OUT.matcher(text).replaceAll(" ");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace('‘', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** Whether there is not a single word. */
    public boolean isEmpty() {
        return tokens.stream().noneMatch(Words::isWord);
    }

    /** How many words there are. */
    public int count() {
        return (int) tokens.stream().filter(Words::isWord).count();
    }

    /** Whether a token is a word, and not a mark between sentences. */
    public static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static String trimmed(String token) {
        int end = token.length();
        while (end > 1 && (token.charAt(end - 1) == '-' || token.charAt(end - 1) == '\'')) {
            end--;
        }
        return token.substring(0, end);
    }
}
