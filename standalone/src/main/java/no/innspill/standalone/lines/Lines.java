package no.innspill.standalone.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, one at a time; none is kept that is longer than anybody writes. */
public final class Lines {
    /** Bytes; a text of the intake API has 10,000 characters at the most. */
    public static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private long number;

    public Lines(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text null where the line is no text
     * @param fault why it is none
     */
    public record Line(long number, @Nullable String text, String fault) {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /** The next line, or null after the last. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (bytes.size() < LONGEST) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
            next = in.read();
        }
        number++;
        return tooLong ? new Line(number, null, "is longer than " + LONGEST + " bytes") : decoded(bytes.toByteArray());
    }

    /** Whether the next line has to be waited for. */
    public boolean pausing() throws IOException {
        return in.available() == 0;
    }

    private Line decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean mark = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line(number, mark ? text.substring(1) : text, "");
        } catch (CharacterCodingException e) {
            return new Line(number, null, "is not UTF-8");
        }
    }
}
