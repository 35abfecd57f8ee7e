package no.innspill.intake.in.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pieces of a batch, one after another as they come in. */
interface Pieces {

    /** The next one; nothing after the last. Nothing follows a {@link Piece.End}. */
    @Nullable
    Piece next() throws IOException;
}
