package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The case went back into the queue of its unit.
 *
 * @param releasedAt when
 */
public record CaseReleased(String caseId, Owner owner, FeedbackFacts facts, Instant releasedAt, Previous previous)
        implements CaseEvent {

    public CaseReleased {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(releasedAt, "releasedAt");
        requireNonNull(previous, "previous");
    }
}
