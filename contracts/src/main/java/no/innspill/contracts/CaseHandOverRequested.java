package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit asks for its case to be handed over; routing decides to whom. The case stays where it is until then. What the unit noted about
 * it stays with the unit, as it may hold someone's words.
 *
 * @param round the round of routing by which the unit has the case: a request that was made of an older one is void
 * @param proposed who the unit thinks it is for; none where it does not know
 * @param requestedAt when
 */
public record CaseHandOverRequested(
        String caseId,
        Owner owner,
        FeedbackFacts facts,
        int round,
        HandOverReason reason,
        @Nullable Proposed proposed,
        Instant requestedAt)
        implements CaseEvent {

    public CaseHandOverRequested {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(reason, "reason");
        requireNonNull(requestedAt, "requestedAt");
        if (round < 1) {
            throw new IllegalArgumentException("round: starts at 1");
        }
    }

    /**
     * Who it may be for.
     *
     * @param unit of the body; none where only the body is known
     */
    public record Proposed(String body, @Nullable String unit) {
        public Proposed {
            requireNonNull(body, "body");
        }
    }
}
