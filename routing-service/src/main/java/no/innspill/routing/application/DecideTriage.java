package no.innspill.routing.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import no.innspill.routing.domain.decision.Choice;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.decision.TriagePolicy;
import no.innspill.routing.domain.decision.TriagePolicy.Outcome;
import no.innspill.routing.domain.decision.TriagePolicy.Refusal;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.springframework.stereotype.Service;

/** Lets a person decide what was uncertain. */
@Service
public class DecideTriage {

    private final Decisions decisions;
    private final TriageTexts texts;
    private final CurrentDirectory directory;
    private final TriagePolicy policy;
    private final Clock clock;

    DecideTriage(Decisions decisions, TriageTexts texts, CurrentDirectory directory, TriagePolicy policy, Clock clock) {
        this.decisions = decisions;
        this.texts = texts;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param body the person's own body, through which the feedback must have come
     * @param read the round that the person saw
     * @param by the person's subject
     * @return nothing when the body has no such feedback
     */
    public Optional<Outcome> decide(FeedbackId id, OrganisationNumber body, int read, Choice choice, String by) {
        return decisions
                .find(id)
                .filter(round -> round.facts().submittedBy().equals(body))
                .map(round -> decide(round, read, choice, by));
    }

    /** One that a person saw, and the round that they saw. */
    public record Seen(FeedbackId id, int round) {}

    /** Decides several alike, each on its own: what has changed meanwhile is refused, and the others are decided. */
    public SequencedMap<FeedbackId, Optional<Outcome>> decideAll(
            List<Seen> seen, OrganisationNumber body, Choice choice, String by) {
        SequencedMap<FeedbackId, Optional<Outcome>> outcomes = new LinkedHashMap<>();
        for (Seen one : seen) {
            outcomes.computeIfAbsent(one.id(), id -> decide(id, body, one.round(), choice, by));
        }
        return outcomes;
    }

    private Outcome decide(Round current, int read, Choice choice, String by) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
        Outcome outcome = policy.decide(current, read, choice, directory.current(), today, now);
        return switch (outcome) {
            case Outcome.Refused refused -> refused;
            case Outcome.Decided decided -> {
                if (!decisions.replace(decided.round(), by)) {
                    yield new Outcome.Refused(Refusal.STALE_ROUND);
                }
                texts.delete(List.of(current.id()));
                yield decided;
            }
        };
    }
}
