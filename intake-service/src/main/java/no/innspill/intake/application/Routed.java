package no.innspill.intake.application;

import java.util.UUID;
import no.innspill.intake.domain.Progress;

/**
 * Routing's decision on a piece.
 *
 * @param round from 1; a later one replaces an earlier
 */
public record Routed(UUID feedbackId, int round, Progress progress) {}
