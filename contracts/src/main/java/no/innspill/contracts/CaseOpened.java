package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit got a case.
 *
 * @param openedAt when
 * @param deadline the day by which it should be resolved
 */
public record CaseOpened(
        String caseId,
        Owner owner,
        FeedbackFacts facts,
        Instant openedAt,
        @Nullable LocalDate deadline) implements CaseEvent {

    public CaseOpened {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(openedAt, "openedAt");
    }
}
