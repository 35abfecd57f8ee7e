package no.innspill.intake.imports.in.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.application.Pieces;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Row;
import org.jspecify.annotations.Nullable;

/** Lines of JSON as rows: a piece each, in the API's own schema. Empty lines are passed over; a line that never ends is no piece. */
public final class PieceLines implements Iterator<Row> {
    private static final int LONGEST = 64 * 1024;

    private final BufferedReader reader;
    private final Pieces pieces;
    private final OrganisationNumber body;
    private final Instant now;
    private int line;
    private @Nullable Row next;

    public PieceLines(BufferedReader reader, Pieces pieces, OrganisationNumber body, Instant now) {
        this.reader = reader;
        this.pieces = pieces;
        this.body = body;
        this.now = now;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                StringBuilder text = new StringBuilder();
                int length = readLine(text);
                if (length < 0) {
                    return false;
                }
                line++;
                if (length > LONGEST) {
                    next = new Row.Unreadable(line, new Refusal(line, "", "too-long"));
                } else if (!text.toString().isBlank()) {
                    next = pieces.row(line, text.toString(), body, now);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long the line is, of which no more than can be a piece is kept; -1 at the end. */
    private int readLine(StringBuilder text) throws IOException {
        int length = 0;
        int c = reader.read();
        if (c < 0) {
            return -1;
        }
        while (c >= 0 && c != '\n') {
            if (++length <= LONGEST) {
                text.append((char) c);
            }
            c = reader.read();
        }
        return length;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }
}
