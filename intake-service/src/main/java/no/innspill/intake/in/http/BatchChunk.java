package no.innspill.intake.in.http;

import java.time.Instant;
import java.util.List;
import no.innspill.intake.domain.Feedback;
import no.innspill.support.problem.ProblemException;

/** Pieces of a batch that are received together, each read and checked. */
record BatchChunk(List<Checked> pieces) {

    /** One piece of it. */
    sealed interface Checked {
        long place();

        record Good(long place, Feedback feedback) implements Checked {}

        record Bad(long place, ProblemException why) implements Checked {}
    }

    /** Reads and checks pieces that come in now. */
    static BatchChunk of(List<Piece> pieces, FeedbackReader reader, Instant now) {
        return new BatchChunk(
                pieces.stream().map(piece -> check(piece, reader, now)).toList());
    }

    List<Feedback> good() {
        return pieces.stream()
                .filter(Checked.Good.class::isInstance)
                .map(piece -> ((Checked.Good) piece).feedback())
                .toList();
    }

    private static Checked check(Piece piece, FeedbackReader reader, Instant now) {
        return switch (piece) {
            case Piece.Unreadable(var place, var why) -> new Checked.Bad(place, why);
            case Piece.End(var place, var why) -> new Checked.Bad(place, why);
            case Piece.Text(var place, var json) -> read(place, json, reader, now);
        };
    }

    private static Checked read(long place, String json, FeedbackReader reader, Instant now) {
        try {
            return switch (reader.read(StrictJson.object(json), now)) {
                case FeedbackReader.Result.Read(var feedback) -> new Checked.Good(place, feedback);
                case FeedbackReader.Result.Wrong(var errors) -> new Checked.Bad(place, Refusals.invalid(errors));
            };
        } catch (ProblemException malformed) {
            return new Checked.Bad(place, malformed);
        }
    }
}
