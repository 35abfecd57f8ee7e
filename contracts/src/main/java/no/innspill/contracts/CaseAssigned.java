package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Someone works on the case now. Who it is stays in the unit.
 *
 * @param assignedAt when
 */
public record CaseAssigned(String caseId, Owner owner, FeedbackFacts facts, Instant assignedAt, Previous previous)
        implements CaseEvent {

    public CaseAssigned {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(assignedAt, "assignedAt");
        requireNonNull(previous, "previous");
    }
}
