package no.innspill.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The content of an answer that is sent in chunks (RFC 9112 section 7.1), up to its end. */
final class ChunkedInput extends InputStream {
    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean ended;

    ChunkedInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0 && !ended) {
            if (!first) {
                line();
            }
            first = false;
            left = Long.parseLong(line(), 16);
            ended = left == 0;
        }
        if (ended) {
            return -1;
        }
        int some = in.read(into, from, (int) Math.min(most, left));
        if (some < 0) {
            throw new EOFException("the answer was cut off");
        }
        left -= some;
        return some;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the answer was cut off");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
