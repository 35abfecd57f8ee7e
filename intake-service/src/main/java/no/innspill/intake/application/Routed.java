package no.innspill.intake.application;

import java.time.Instant;
import java.util.UUID;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Routing's decision on a piece.
 *
 * @param round from 1; a later one replaces an earlier
 * @param language what the piece was found to be written in; none where that was not found
 * @param at when it was decided
 */
public record Routed(UUID feedbackId, int round, @Nullable LanguageForm language, Progress progress, Instant at) {}
