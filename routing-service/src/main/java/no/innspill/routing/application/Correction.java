package no.innspill.routing.application;

import java.time.Instant;
import no.innspill.classification.Kind;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.decision.FeedbackId;
import org.jspecify.annotations.Nullable;

/**
 * What was thought of a piece and what somebody made of it: an example to learn from, without its words. Who learns reads these back from the
 * topic that has them, and of what is sensitive not at all.
 *
 * @param revision of the piece that it was decided on
 * @param by the subject of the person who decided, or {@code unit:} and the unit that had it and said that it is not theirs
 * @param sensitive whether its words may go to no other body, and so teach nobody
 */
public record Correction(
        FeedbackId feedback, int revision, Label was, Label now, String by, Instant at, boolean sensitive) {

    /**
     * What a piece is, and whose.
     *
     * @param outcome ROUTED, TRIAGE, REDIRECTED or WITHDRAWN
     * @param unit the one it went to; in triage the one that routing thought of first, where there was one
     */
    public record Label(
            String outcome,
            @Nullable String unit,
            Kind kind,
            @Nullable ConceptId theme) {}
}
