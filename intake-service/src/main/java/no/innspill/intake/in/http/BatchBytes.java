package no.innspill.intake.in.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;

/** The bytes of a batch, and those of the piece that is being read; no more than one piece is held. */
final class BatchBytes {
    static final int NONE = -1;
    private static final int BUFFER = 16 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int largest;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder(); // reports what is no UTF-8
    private final byte[] buffer = new byte[BUFFER];
    private long total;
    private int at;
    private int end;
    private byte[] piece = new byte[1024];
    private int length;

    BatchBytes(InputStream in, int largestPiece) throws IOException {
        this.in = in;
        this.largest = largestPiece;
        skipByteOrderMark();
    }

    /** The next byte, 0 to 255, or {@link #NONE} at the end. */
    int read() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
            total += end;
            if (end == 0) {
                return NONE;
            }
        }
        return buffer[at++] & 0xFF;
    }

    /** How many bytes have come in so far. */
    long total() {
        return total;
    }

    /** Adds a byte to the piece. Of a piece that is too large only its length is known. */
    void keep(int b) {
        if (length < largest) {
            if (length == piece.length) {
                piece = Arrays.copyOf(piece, Math.min(largest, 2 * length));
            }
            piece[length] = (byte) b;
        }
        length = Math.min(length + 1, largest + 1);
    }

    /** Whether nothing but white space was kept. */
    boolean isBlank() {
        for (int i = 0; i < Math.min(length, largest); i++) {
            if (!isSpace(piece[i])) {
                return false;
            }
        }
        return length <= largest;
    }

    /** What was kept since the last piece, as one. */
    Piece piece(long place) {
        try {
            if (length > largest) {
                return new Piece.Unreadable(
                        place,
                        new ProblemException(StandardProblem.TOO_LARGE, "A piece has at most " + largest + " bytes."));
            }
            return new Piece.Text(
                    place, utf8.decode(ByteBuffer.wrap(piece, 0, length)).toString());
        } catch (CharacterCodingException e) {
            return new Piece.Unreadable(
                    place, new ProblemException(StandardProblem.MALFORMED, "The piece is not in UTF-8."));
        } finally {
            length = 0;
        }
    }

    void forget() {
        length = 0;
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private void skipByteOrderMark() throws IOException {
        while (end < BYTE_ORDER_MARK.length) {
            int more = in.read(buffer, end, BUFFER - end);
            if (more <= 0) {
                break;
            }
            end += more;
        }
        if (end >= BYTE_ORDER_MARK.length
                && Arrays.equals(buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            at = BYTE_ORDER_MARK.length;
        }
    }
}
