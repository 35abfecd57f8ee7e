package no.innspill.intake.in.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of NDJSON: one piece each, ended by a line feed or by the end; those with nothing but white space are passed over. */
final class LinePieces implements Pieces {
    private final BatchBytes bytes;
    private long line;

    LinePieces(BatchBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (true) {
            int b = bytes.read();
            if (b == '\n' || b == BatchBytes.NONE) {
                line++;
                if (!bytes.isBlank()) {
                    return bytes.piece(line);
                }
                bytes.forget();
                if (b == BatchBytes.NONE) {
                    return null;
                }
            } else {
                bytes.keep(b);
            }
        }
    }
}
