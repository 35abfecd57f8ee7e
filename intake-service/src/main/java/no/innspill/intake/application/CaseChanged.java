package no.innspill.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innspill.intake.domain.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands after an event.
 *
 * @param offset the event's place among those of its case
 * @param at when it happened
 * @param deadline the day by which it should be resolved; none where the event does not say
 */
public record CaseChanged(
        UUID caseId,
        long offset,
        Progress progress,
        Instant at,
        @Nullable LocalDate deadline) {}
