package no.innspill.classification.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as lower-case words, with the marks that end a sentence as words of their own. Marks such as {@code [PHONE]}, left
 * where personal data was taken out, are no words of the person and are passed over.
 */
public record Words(List<String> tokens) {

    private static final Pattern TAKEN_OUT = Pattern.compile("\\[[A-Z_]{2,40}]");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\\-]*|[.?!;:]");

    public Words {
        tokens = List.copyOf(tokens);
    }

    /** The words of a text, in order. */
    public static Words of(String text) {
        Matcher tokens = TOKEN.matcher(normal(text));
        List<String> found = new ArrayList<>();
        while (tokens.find()) {
            found.add(trimmed(tokens.group()));
        }
        return new Words(found);
    }

    /** The text in one form of Unicode, in lower case, with one kind of apostrophe and without marks for what was taken out. */
    public static String normal(String text) {
        String bare = TAKEN_OUT.matcher(text).replaceAll(" ");
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
