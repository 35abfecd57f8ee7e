package no.innspill.redaction;

/**
 * A text as a reader sees it: without characters that have no width, with one kind of space, of dash and of digit, each
 * character with the place that it came from.
 */
final class Folded {
    private final char[] chars;
    private final int[] from;
    private final int[] to;
    private int length;

    Folded(String text) {
        chars = new char[text.length()];
        from = new int[text.length()];
        to = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            char plain = text.charAt(at);
            if (plain < 128) {
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
        return from[index];
    }

    /** Where the character at the index ends in the text that was given. */
    int to(int index) {
        return to[index];
    }

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    private void put(char folded, int start, int end) {
        chars[length] = folded;
        from[length] = start;
        to[length] = end;
        length++;
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
