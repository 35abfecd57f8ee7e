package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A resolved case was taken up again.
 *
 * @param reopenedAt when
 */
public record CaseReopened(String caseId, Owner owner, FeedbackFacts facts, Instant reopenedAt, Previous previous)
        implements CaseEvent {

    public CaseReopened {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(reopenedAt, "reopenedAt");
        requireNonNull(previous, "previous");
    }
}
