package no.innspill.routing.out.store;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.Decisions.Earlier;
import no.innspill.routing.application.WordsPlace;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Passage;
import no.innspill.routing.domain.decision.Round;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was decided about a piece of feedback, without its text.
 *
 * @param round in the filter of every update: whoever decides by an old one is refused
 * @param revision of the piece that was decided on; absent for the first
 * @param waiting where it stands in its body's triage, see {@link Waiting}; absent when it is not there
 * @param earlier the rounds before, the oldest first; absent in the first
 * @param decidedBy the subject of the person who decided; absent when routing did
 * @param passage absent of what is open and was never handed over
 * @param words absent once they are erased
 * @param corrections what people and units made of what was thought, the oldest first
 * @param correctedAt when the last of them was made
 */
@Document(DecisionDocument.COLLECTION)
record DecisionDocument(
        @Id String id,
        int round,
        @Nullable Integer revision,
        FactsDocument facts,
        GoalDocument goal,
        ExplanationDocument why,
        Instant decidedAt,
        @Nullable String waiting,
        @Nullable List<EarlierDocument> earlier,
        @Nullable String decidedBy,
        @Nullable PassageDocument passage,
        @Nullable WordsDocument words,
        @Nullable List<CorrectionDocument> corrections,
        @Nullable Instant correctedAt,
        @Nullable List<OutgoingEvent> outbox,
        @Nullable Instant outboxSince) {

    static final String COLLECTION = "decisions";

    /** A round that was replaced. */
    record EarlierDocument(int round, GoalDocument goal, Instant decidedAt) {

        static EarlierDocument from(Round round) {
            return new EarlierDocument(round.number(), GoalDocument.from(round.decision()), round.decidedAt());
        }

        Earlier toDomain() {
            return new Earlier(round, goal.outcome(), goal.unit(), decidedAt);
        }
    }

    /** A first round with the event that tells of it. */
    static DecisionDocument first(Round round, @Nullable WordsPlace words, OutgoingEvent told, Instant now) {
        return new DecisionDocument(
                round.id().toString(),
                round.number(),
                round.revision(),
                FactsDocument.from(round.facts()),
                GoalDocument.from(round.decision()),
                ExplanationDocument.from(round.decision().why()),
                round.decidedAt(),
                round.decision() instanceof Decision.Triage ? Waiting.of(round) : null,
                null,
                null,
                PassageDocument.from(round.passage()),
                WordsDocument.from(words),
                null,
                null,
                List.of(told),
                now);
    }

    /** What it has yet to tell. */
    List<OutgoingEvent> events() {
        return outbox == null ? List.of() : outbox;
    }

    Round toDomain() {
        return new Round(
                FeedbackId.of(id),
                round,
                revision == null ? 0 : revision,
                facts.toDomain(),
                goal.toDomain(why.toDomain()),
                decidedAt,
                null,
                passage == null ? Passage.OPEN : passage.toDomain());
    }
}
