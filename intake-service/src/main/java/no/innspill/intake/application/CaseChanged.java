package no.innspill.intake.application;

import java.util.UUID;
import no.innspill.intake.domain.Progress;

/**
 * How a case stands after an event.
 *
 * @param offset the event's place among those of its case
 */
public record CaseChanged(UUID caseId, long offset, Progress progress) {}
