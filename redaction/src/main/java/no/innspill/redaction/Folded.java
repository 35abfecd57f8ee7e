package no.innspill.redaction;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it: without characters that have no width, with one kind of space, of dash and of digit, each
 * character with the place that it came from.
 */
final class Folded {
    private final char[] chars;
    /** Where each character came from and ended; null as long as each stands at its own place, as in most texts. */
    private int @Nullable [] from;

    private int @Nullable [] to;
    private int length;

    Folded(String text) {
        chars = new char[text.length()];
        int at = 0;
        while (at < text.length()) {
            char plain = text.charAt(at);
            if (plain < 128 || (plain >= 0xC0 && plain <= 0xFF)) {
                put(plain, at, at + 1);
                at++;
            } else {
                int point = text.codePointAt(at);
                int next = at + Character.charCount(point);
                fold(text, point, at, next);
                at = next;
            }
        }
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    /** Where the character at the index starts in the text that was given. */
    int from(int index) {
        int[] moved = from;
        return moved == null ? index : moved[index];
    }

    /** Where the character at the index ends in the text that was given. */
    int to(int index) {
        int[] moved = to;
        return moved == null ? index + 1 : moved[index];
    }

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** The characters in lower case, composed. */
    String lower(int start, int end) {
        boolean capital = false;
        for (int index = start; index < end; index++) {
            char c = chars[index];
            if (c > 0xFF) {
                return Normalizer.normalize(substring(start, end), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
            }
            capital |= Character.isUpperCase(c);
        }
        String word = substring(start, end);
        return capital ? word.toLowerCase(Locale.ROOT) : word;
    }

    private void put(char folded, int start, int end) {
        chars[length] = folded;
        if (from == null && (start != length || end != length + 1)) {
            from = ownPlaces(0);
            to = ownPlaces(1);
        }
        int[] starts = from;
        int[] ends = to;
        if (starts != null && ends != null) {
            starts[length] = start;
            ends[length] = end;
        }
        length++;
    }

    private int[] ownPlaces(int shift) {
        int[] places = new int[chars.length];
        for (int index = 0; index < length; index++) {
            places[index] = index + shift;
        }
        return places;
    }

    private void fold(String text, int point, int start, int end) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {}
            case Character.SPACE_SEPARATOR -> put(' ', start, end);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> put('\n', start, end);
            case Character.DASH_PUNCTUATION -> put('-', start, end);
            case Character.DECIMAL_DIGIT_NUMBER -> put((char) ('0' + Character.digit(point, 10)), start, end);
            default -> {
                if (point == 0x00AD || (point >= 0xFE00 && point <= 0xFE0F)) {
                    return;
                }
                if (point >= 0xFF01 && point <= 0xFF5E) {
                    put((char) (point - 0xFEE0), start, end);
                } else if (point == 0x2019 || point == 0x2018) {
                    put('\'', start, end);
                } else if (point == 0x2212) {
                    put('-', start, end);
                } else if (end - start == 1) {
                    put((char) point, start, end);
                } else {
                    put(text.charAt(start), start, start + 1);
                    put(text.charAt(start + 1), start + 1, end);
                }
            }
        }
    }
}
