package no.innspill.routing.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What was decided about each piece of feedback: the newest round, with the event that tells of it. */
public interface Decisions {

    /** Those of the ids about which something has been decided. */
    Set<FeedbackId> known(Collection<FeedbackId> ids);

    /** Stores first rounds with their events. What is there already is left as it is. */
    void addFirst(List<Told> rounds);

    /**
     * Stores a round in place of the one before it, with its event.
     *
     * @param by the subject of the person who decided; none where no person did
     * @return false when another round has come in between
     */
    boolean replace(Round next, @Nullable String by);

    Optional<Round> find(FeedbackId id);

    /** The round and the people's decisions before it, the oldest first. */
    Optional<History> history(FeedbackId id);

    /** What waits in triage of what a body submitted, the oldest first. */
    List<Round> triage(OrganisationNumber body, @Nullable Place after, int most);

    /** Where the words of a piece lie; nothing where they were erased, or the piece is not known. */
    Optional<WordsPlace> wordsPlace(FeedbackId id);

    /** Notes where the words of a later revision lie, and whether they may be confidential. */
    void corrected(FeedbackId id, WordsPlace place, boolean confidential);

    /** Forgets where the words lie: they are erased. */
    void forgetWords(Collection<FeedbackId> ids);

    /** How many wait in triage, counted up to a number. */
    int triageCount(OrganisationNumber body, int upTo);

    /**
     * A first round and what led to it.
     *
     * @param causeId the id of the event that brought the feedback
     * @param traceparent the W3C trace context that it belongs to
     * @param words where its words lie; none where there are none
     */
    record Told(
            Round round,
            String causeId,
            @Nullable String traceparent,
            @Nullable WordsPlace words) {}

    /** A place in the list of what waits: those after it came in later. */
    record Place(Instant receivedAt, FeedbackId id) {

        public static Place of(Round round) {
            return new Place(round.facts().receivedAt(), round.id());
        }
    }

    /** A piece of feedback with what was decided about it before. */
    record History(Round now, List<Earlier> earlier) {
        public History {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A round that was replaced.
     *
     * @param outcome ROUTED, TRIAGE, REDIRECTED or WITHDRAWN
     */
    record Earlier(int round, String outcome, @Nullable String unit, Instant decidedAt) {}
}
