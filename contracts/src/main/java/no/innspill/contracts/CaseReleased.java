package no.innspill.contracts;

import java.time.Instant;

/**
 * The case went back into the queue of its unit.
 *
 * @param releasedAt when
 */
public record CaseReleased(String caseId, Owner owner, FeedbackFacts facts, Instant releasedAt, Previous previous)
        implements CaseEvent {}
