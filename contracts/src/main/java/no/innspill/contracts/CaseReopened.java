package no.innspill.contracts;

import java.time.Instant;

/**
 * A resolved case was taken up again.
 *
 * @param reopenedAt when
 */
public record CaseReopened(String caseId, Owner owner, FeedbackFacts facts, Instant reopenedAt, Previous previous)
        implements CaseEvent {}
