package no.innspill.intake.in.http;

import java.time.Instant;
import no.innspill.benchmarks.Texts;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.NullMarked;

/** A piece as it is after everything that intake does before its receipt. It is in the reader's package to reach the reader. */
@NullMarked
public final class OnePiece {
    private OnePiece() {}

    /** The same at every call; nothing is read or taken out then. */
    public static ProtectedFeedback read() {
        Redactor redactor = new Redactor();
        String json = Texts.all().getFirst().piece("nav-2026-000017");
        if (new FeedbackReader(redactor).read(StrictJson.object(json), Instant.now())
                instanceof FeedbackReader.Result.Read(var piece)) {
            return new Protection(redactor).protect(piece);
        }
        throw new IllegalStateException("the piece of the benchmark is not as it must be");
    }
}
