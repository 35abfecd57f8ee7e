package no.innspill.redaction;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers, symbols, line breaks and the marks of an earlier redaction. Indices outside the text are
 * asked for freely: a break stands there.
 */
final class Tokens {
    enum Type {
        WORD,
        NUMBER,
        SYMBOL,
        BREAK,
        MARK
    }

    private final Folded text;
    private Type[] types;
    private int[] starts;
    private int[] ends;
    private @Nullable String[] lower;
    private int size;

    Tokens(Folded text) {
        this.text = text;
        int guess = text.length() / 4 + 8;
        types = new Type[guess];
        starts = new int[guess];
        ends = new int[guess];
        lower = new @Nullable String[guess];
        cut();
    }

    int size() {
        return size;
    }

    Type type(int token) {
        return token < 0 || token >= size ? Type.BREAK : types[token];
    }

    boolean isWord(int token) {
        return type(token) == Type.WORD;
    }

    boolean isNumber(int token) {
        return type(token) == Type.NUMBER;
    }

    boolean isSymbol(int token, char symbol) {
        return type(token) == Type.SYMBOL && text.charAt(starts[token]) == symbol;
    }

    /** The symbol at the token, or 0. */
    char symbol(int token) {
        return type(token) == Type.SYMBOL ? text.charAt(starts[token]) : 0;
    }

    /** Whether nothing stands between the token and the next. */
    boolean joined(int token) {
        return token >= 0 && token + 1 < size && ends[token] == starts[token + 1];
    }

    int length(int token) {
        return token < 0 || token >= size ? 0 : ends[token] - starts[token];
    }

    /** The word in lower case, composed; empty for what is no word. */
    String word(int token) {
        if (!isWord(token)) {
            return "";
        }
        String known = lower[token];
        if (known == null) {
            known = text.lower(starts[token], ends[token]);
            lower[token] = known;
        }
        return known;
    }

    /** The characters of the token. */
    String raw(int token) {
        return text.substring(starts[token], ends[token]);
    }

    char charAt(int token, int index) {
        return text.charAt(starts[token] + index);
    }

    /** Whether it is a word that starts with a capital. */
    boolean capital(int token) {
        return isWord(token) && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether it is a word of capitals only. */
    boolean allCapitals(int token) {
        if (!isWord(token)) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a word of capitals only, of two at the least, beside another: capitals tell nothing of it. */
    boolean shouted(int token) {
        return length(token) > 1 && allCapitals(token) && (shoutedBeside(token - 1) || shoutedBeside(token + 1));
    }

    private boolean shoutedBeside(int token) {
        return length(token) > 1 && allCapitals(token);
    }

    /** Whether a sentence or a line ends at the token: at a point that no word or number goes on after. */
    boolean ends(int token) {
        return switch (type(token)) {
            case BREAK -> true;
            case SYMBOL -> "!?;".indexOf(symbol(token)) >= 0 || (symbol(token) == '.' && !joined(token));
            case WORD, NUMBER, MARK -> false;
        };
    }

    /** The span in the text as it was given, from the first token to the last. */
    Found found(Kind kind, int first, int last) {
        return new Found(kind, text.from(starts[first]), text.to(ends[last] - 1));
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                at = add(Type.BREAK, at, at + 1);
            } else if (c >= '0' && c <= '9') {
                at = add(Type.NUMBER, at, endOfNumber(at));
            } else if (letter(c)) {
                at = add(Type.WORD, at, endOfWord(at));
            } else if (c == '[' && endOfMark(at) > 0) {
                at = add(Type.MARK, at, endOfMark(at));
            } else if (c <= ' ') {
                at++;
            } else {
                at = add(Type.SYMBOL, at, at + 1);
            }
        }
    }

    private int add(Type type, int start, int end) {
        if (size == starts.length) {
            types = Arrays.copyOf(types, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            lower = Arrays.copyOf(lower, size * 2);
        }
        types[size] = type;
        starts[size] = start;
        ends[size] = end;
        size++;
        return end;
    }

    private int endOfNumber(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = (c == '\'' || c == '-') && at + 1 < text.length() && letter(text.charAt(at + 1));
            if (!letter(c) && !inside) {
                break;
            }
            at++;
        }
        return at;
    }

    private int endOfMark(int start) {
        for (Kind kind : Kind.values()) {
            String mark = kind.mark();
            int end = start + mark.length();
            if (end <= text.length()
                    && text.charAt(end - 1) == ']'
                    && text.substring(start, end).equals(mark)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean letter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c >= 0xC0 && c <= 0xFF) {
            return c != 0xD7 && c != 0xF7;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
