package no.innspill.routing.out.store;

import java.time.Instant;
import no.innspill.classification.Kind;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.Correction;
import no.innspill.routing.application.Correction.Label;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** A correction in the document of the decision that it is about. */
record CorrectionDocument(int revision, LabelDocument was, LabelDocument now, String by, Instant at) {

    /** What somebody made of a round; nothing where nobody but routing has decided. */
    static @Nullable CorrectionDocument from(Round before, Round next, @Nullable String by) {
        @Nullable String who = by == null ? unit(before, next) : by;
        return who == null
                ? null
                : new CorrectionDocument(
                        next.revision(), LabelDocument.from(before), LabelDocument.from(next), who, next.decidedAt());
    }

    private static @Nullable String unit(Round before, Round next) {
        boolean handedOver =
                next.passage().refusedBy().size() > before.passage().refusedBy().size();
        return handedOver && before.decision() instanceof Decision.Route route
                ? "unit:" + route.unit().value()
                : null;
    }

    Correction toDomain(FeedbackId id, boolean sensitive) {
        return new Correction(id, revision, was.toDomain(), now.toDomain(), by, at, sensitive);
    }

    /** What a piece is, and whose. */
    record LabelDocument(
            String outcome,
            @Nullable String unit,
            Kind kind,
            @Nullable String theme) {

        static LabelDocument from(Round round) {
            GoalDocument goal = GoalDocument.from(round.decision());
            return new LabelDocument(
                    goal.outcome(),
                    round.decision() instanceof Decision.Triage triage ? thoughtOf(triage) : goal.unit(),
                    round.facts().kind(),
                    round.facts().theme() == null ? null : round.facts().theme().value());
        }

        private static @Nullable String thoughtOf(Decision.Triage triage) {
            return triage.candidates().stream()
                    .findFirst()
                    .map(candidate -> candidate.unit())
                    .map(UnitId::value)
                    .orElse(null);
        }

        Label toDomain() {
            return new Label(outcome, unit, kind, theme == null ? null : new ConceptId(theme));
        }
    }
}
