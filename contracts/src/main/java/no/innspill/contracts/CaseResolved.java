package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * It was settled what comes of the case. The reason given stays with the unit, as it may hold someone's words.
 *
 * @param outcome what came of it
 * @param openedAt when the case was opened, for the time it took
 * @param resolvedAt when
 * @param deadline the day by which it should have been resolved
 */
public record CaseResolved(
        String caseId,
        Owner owner,
        FeedbackFacts facts,
        CaseOutcome outcome,
        Instant openedAt,
        Instant resolvedAt,
        @Nullable LocalDate deadline,
        Previous previous)
        implements CaseEvent {

    public CaseResolved {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(outcome, "outcome");
        requireNonNull(openedAt, "openedAt");
        requireNonNull(resolvedAt, "resolvedAt");
        requireNonNull(previous, "previous");
    }
}
