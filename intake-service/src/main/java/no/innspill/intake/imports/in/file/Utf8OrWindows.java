package no.innspill.intake.imports.in.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Reads text that is UTF-8 or Windows-1252, and tells which it was. Bytes that are UTF-8 are read so; a byte that is not is read as
 * Windows-1252, which has all that ISO-8859-1 prints. No letter of a Norwegian text in the one reads as UTF-8 by chance: the letters of
 * Windows-1252 are never followed by what UTF-8 would need, but in words that nobody writes. So the first thousands of bytes need not
 * decide for the rest, and a file that was put together from both comes out right.
 */
final class Utf8OrWindows extends Reader {
    /** What stands in Windows-1252 at 0x80 to 0x9F; the five that are not used are spaces. */
    private static final String WINDOWS =
            "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

    private static final int FIRST_WINDOWS = 0x80;
    private static final int FIRST_LATIN = 0xA0;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 14];
    private int at;
    private int end;
    private boolean over;
    private int lowSurrogate = -1;
    private boolean utf8;
    private boolean windows;
    private boolean begun;

    Utf8OrWindows(InputStream in) {
        this.in = in;
    }

    /** What it was as far as it is read. */
    String encoding() {
        return windows ? (utf8 ? "UTF-8 + Windows-1252" : "Windows-1252") : "UTF-8";
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (lowSurrogate >= 0) {
                into[offset + count++] = (char) lowSurrogate;
                lowSurrogate = -1;
                continue;
            }
            int point = next();
            if (point < 0) {
                break;
            }
            if (Character.isSupplementaryCodePoint(point)) {
                into[offset + count++] = Character.highSurrogate(point);
                lowSurrogate = Character.lowSurrogate(point);
            } else {
                into[offset + count++] = (char) point;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int next() throws IOException {
        int point = point();
        if (!begun) {
            begun = true;
            return point == 0xFEFF ? point() : point;
        }
        return point;
    }

    private int point() throws IOException {
        if (!there(4) && at == end) {
            return -1;
        }
        int first = bytes[at] & 0xFF;
        if (first < FIRST_WINDOWS) {
            at++;
            return first;
        }
        int length = first >= 0xF0 && first <= 0xF4
                ? 4
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0;
        int point = length == 0 || end - at < length ? -1 : sequence(first, length);
        if (point >= 0) {
            at += length;
            utf8 = true;
            return point;
        }
        at++;
        windows = true;
        return first < FIRST_LATIN ? WINDOWS.charAt(first - FIRST_WINDOWS) : first;
    }

    private int sequence(int first, int length) {
        int point = first & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int more = bytes[at + i] & 0xFF;
            if (more >> 6 != 0b10) {
                return -1;
            }
            point = (point << 6) | (more & 0x3F);
        }
        boolean tooLong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        boolean none = point > Character.MAX_CODE_POINT
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return tooLong || none ? -1 : point;
    }

    /** Whether so many bytes are in the buffer, after reading more where there are any. */
    private boolean there(int wanted) throws IOException {
        while (end - at < wanted && !over) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
            int got = in.read(bytes, end, bytes.length - end);
            over = got < 0;
            end += Math.max(got, 0);
        }
        return end - at >= wanted;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
