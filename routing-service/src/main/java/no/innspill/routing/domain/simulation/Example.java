package no.innspill.routing.domain.simulation;

import java.time.Instant;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Reason;

/**
 * One piece that would go elsewhere; never its words.
 *
 * @param because what the draft's decision stands on first of all
 */
public record Example(FeedbackId id, Instant receivedAt, Reason because) {}
