package no.innspill.routing.domain.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round of routing: what was concluded about a piece of feedback, and what it replaces.
 *
 * @param number 1 for the first
 * @param revision of the piece that it was decided on: 0 as first received, one more for each correction
 * @param previous the round before; none in the first
 * @param passage how it has gone from hand to hand
 */
public record Round(
        FeedbackId id,
        int number,
        int revision,
        Facts facts,
        Decision decision,
        Instant decidedAt,
        @Nullable Round previous,
        Passage passage) {

    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("rounds are counted from 1");
        }
    }

    /** The first round. */
    public static Round first(FeedbackId id, int revision, Facts facts, Decision decision, Instant now) {
        return new Round(id, 1, revision, facts, decision, now, null, Passage.OPEN);
    }

    /** The round that replaces this one, of the same revision. */
    Round next(Facts corrected, Decision decision, Instant now) {
        return next(revision, corrected, decision, now);
    }

    /** The round that replaces this one because the piece was corrected or taken back. */
    Round next(int later, Facts corrected, Decision decision, Instant now) {
        return new Round(id, number + 1, later, corrected, decision, now, this, passage);
    }

    /** The same with another passage. */
    public Round with(Passage other) {
        return new Round(id, number, revision, facts, decision, decidedAt, previous, other);
    }
}
