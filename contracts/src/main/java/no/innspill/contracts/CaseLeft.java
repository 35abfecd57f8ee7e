package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The case left its unit, and no unit has it: a person in triage decides whose it is, or it belonged in another channel.
 *
 * @param owner who had it
 * @param leftAt when
 */
public record CaseLeft(String caseId, Owner owner, FeedbackFacts facts, Instant leftAt, Previous previous)
        implements CaseEvent {

    public CaseLeft {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(leftAt, "leftAt");
        requireNonNull(previous, "previous");
    }
}
