package no.innspill.intake.in.http;

import java.io.IOException;
import java.util.List;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array (RFC 8259). It looks at brackets, commas and quotes only, so an element that is no JSON is refused alone
 * where one can still see where it ends; each element is read strictly afterwards.
 */
final class ArrayPieces implements Pieces {
    private enum State {
        BEFORE,
        OPEN,
        CLOSED,
        DONE
    }

    private final BatchBytes bytes;
    private State state = State.BEFORE;
    private long index;

    ArrayPieces(BatchBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        return switch (state) {
            case BEFORE -> first();
            case OPEN -> element(bytes.read());
            case CLOSED -> nothingAfter();
            case DONE -> null;
        };
    }

    private @Nullable Piece first() throws IOException {
        if (notSpace() != '[') {
            return end("Send a JSON array of pieces.");
        }
        state = State.OPEN;
        int b = notSpace();
        if (b == ']') {
            state = State.CLOSED;
            return nothingAfter();
        }
        return element(b);
    }

    /** Reads on from a byte to the end of the element, which is a comma or bracket outside of all that it holds. */
    private Piece element(int first) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (int b = first; b != BatchBytes.NONE; b = bytes.read()) {
            if (quoted) {
                quoted = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (depth == 0 && (b == ',' || b == ']')) {
                state = b == ']' ? State.CLOSED : State.OPEN;
                return bytes.piece(index++);
            } else if (depth == 0 && b == '}') {
                return end("A bracket closes what was not open; the rest can't be read.");
            } else {
                quoted = b == '"';
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            }
            bytes.keep(b);
        }
        return end("The array is not closed.");
    }

    private @Nullable Piece nothingAfter() throws IOException {
        return notSpace() == BatchBytes.NONE ? null : end("Send nothing after the array; it was not read.");
    }

    private int notSpace() throws IOException {
        int b = bytes.read();
        while (BatchBytes.isSpace(b)) {
            b = bytes.read();
        }
        return b;
    }

    private Piece end(String why) {
        state = State.DONE;
        return new Piece.End(
                index,
                new ProblemException(
                        StandardProblem.MALFORMED,
                        "The batch can't be read as a JSON array.",
                        List.of(new InvalidField("", "json", why))));
    }
}
