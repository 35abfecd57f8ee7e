package no.innspill.routing.domain.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round of routing: what was concluded about a piece of feedback, and what it replaces.
 *
 * @param number 1 for the first
 * @param previous the round before; none in the first
 */
public record Round(
        FeedbackId id,
        int number,
        Facts facts,
        Decision decision,
        Instant decidedAt,
        @Nullable Round previous) {

    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("rounds are counted from 1");
        }
    }

    /** The first round. */
    public static Round first(FeedbackId id, Facts facts, Decision decision, Instant now) {
        return new Round(id, 1, facts, decision, now, null);
    }

    /** The round that replaces this one. */
    Round next(Facts corrected, Decision decision, Instant now) {
        return new Round(id, number + 1, corrected, decision, now, this);
    }
}
