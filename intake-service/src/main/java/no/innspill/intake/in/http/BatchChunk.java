package no.innspill.intake.in.http;

import java.time.Instant;
import java.util.List;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.IdempotencyKey;
import no.innspill.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Pieces of a batch that are received together, each read and checked. */
record BatchChunk(List<Checked> pieces) {

    /**
     * How the pieces of a call are read.
     *
     * @param key what the sender calls the call; none where it has no name
     * @param firstPlace the place of the first piece that there can be
     */
    record Reading(FeedbackReader reader, @Nullable IdempotencyKey key, long firstPlace) {

        /** A piece without an id of its own is told apart by the key and its place, counted from 1. */
        Feedback named(Feedback feedback, long place) {
            return key == null ? feedback : feedback.under(key.ofLine(place - firstPlace + 1));
        }
    }

    /** One piece of it. */
    sealed interface Checked {
        long place();

        record Good(long place, Feedback feedback) implements Checked {}

        record Bad(long place, ProblemException why) implements Checked {}
    }

    /** Reads and checks pieces that come in now. */
    static BatchChunk of(List<Piece> pieces, Reading reading, Instant now) {
        return new BatchChunk(
                pieces.stream().map(piece -> check(piece, reading, now)).toList());
    }

    List<Feedback> good() {
        return pieces.stream()
                .filter(Checked.Good.class::isInstance)
                .map(piece -> ((Checked.Good) piece).feedback())
                .toList();
    }

    private static Checked check(Piece piece, Reading reading, Instant now) {
        return switch (piece) {
            case Piece.Unreadable(var place, var why) -> new Checked.Bad(place, why);
            case Piece.End(var place, var why) -> new Checked.Bad(place, why);
            case Piece.Text(var place, var json) -> read(place, json, reading, now);
        };
    }

    private static Checked read(long place, String json, Reading reading, Instant now) {
        try {
            return switch (reading.reader().read(StrictJson.object(json), now)) {
                case FeedbackReader.Result.Read(var feedback) ->
                    new Checked.Good(place, reading.named(feedback, place));
                case FeedbackReader.Result.Wrong(var errors) -> new Checked.Bad(place, Refusals.invalid(errors));
            };
        } catch (ProblemException malformed) {
            return new Checked.Bad(place, malformed);
        }
    }
}
