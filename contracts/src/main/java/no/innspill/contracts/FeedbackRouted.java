package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Routing concluded to whom a piece of feedback goes: a unit, a person in triage, another channel than feedback, or to
 * nobody as the sender took it back.
 *
 * @param round 1 for the first decision, one more for each that replaces it
 * @param goal where it goes in this round
 * @param facts what was found out about it
 * @param deadline the day by which the unit should have resolved it
 * @param decidedAt when
 * @param explanation why
 * @param previous what the last round concluded and this one replaces; absent in round 1
 * @param priority how much it hurries, by a rule; absent where no rule says
 * @param tags words of the authors of rules; absent where there are none
 */
public record FeedbackRouted(
        String feedbackId,
        int round,
        Goal goal,
        FeedbackFacts facts,
        @Nullable LocalDate deadline,
        Instant decidedAt,
        Explanation explanation,
        @Nullable Replaced previous,
        @Nullable Priority priority,
        @Nullable List<String> tags)
        implements Event {

    /** Something that no rule says how to handle. */
    public FeedbackRouted(
            String feedbackId,
            int round,
            Goal goal,
            FeedbackFacts facts,
            @Nullable LocalDate deadline,
            Instant decidedAt,
            Explanation explanation,
            @Nullable Replaced previous) {
        this(feedbackId, round, goal, facts, deadline, decidedAt, explanation, previous, null, null);
    }

    public FeedbackRouted {
        requireNonNull(feedbackId, "feedbackId");
        requireNonNull(goal, "goal");
        requireNonNull(facts, "facts");
        requireNonNull(decidedAt, "decidedAt");
        requireNonNull(explanation, "explanation");
        if (round < 1) {
            throw new IllegalArgumentException("round: starts at 1");
        }
        if ((round == 1) != (previous == null)) {
            throw new IllegalArgumentException("previous: in every round but the first");
        }
        tags = tags == null ? null : List.copyOf(tags);
    }

    @Override
    public String key() {
        return feedbackId;
    }

    /**
     * Where it goes.
     *
     * @param body organisation number of the body that it goes to; the submitter's in all other outcomes than routed
     * @param unit the unit that it goes to; only when routed
     * @param redirect the right channel; only when redirected
     */
    public record Goal(
            RoutingOutcome outcome,
            String body,
            @Nullable String unit,
            @Nullable Redirect redirect) {
        public Goal {
            requireNonNull(outcome, "outcome");
            requireNonNull(body, "body");
            if (outcome != RoutingOutcome.UNKNOWN) {
                if ((outcome == RoutingOutcome.ROUTED) != (unit != null)) {
                    throw new IllegalArgumentException("unit: there when routed and only then");
                }
                if ((outcome == RoutingOutcome.REDIRECTED) != (redirect != null)) {
                    throw new IllegalArgumentException("redirect: there when redirected and only then");
                }
            }
        }
    }

    /**
     * The channel that something belongs in that is no feedback.
     *
     * @param channel what the channel is called
     * @param address a page or a telephone number of the public service
     */
    public record Redirect(RedirectReason reason, Texts channel, String address) {
        public Redirect {
            requireNonNull(reason, "reason");
            requireNonNull(channel, "channel");
            requireNonNull(address, "address");
        }
    }

    /**
     * Why it was decided so. Reasons are codes with parameters, so that each reader gets them in their own language; none
     * holds a word of the text.
     *
     * @param reasons the weightiest first
     * @param candidates who else it could have gone to, the best first
     * @param versions what decided: directory, vocabulary and policy with their versions
     * @param confidence 0 to 1
     */
    public record Explanation(
            List<Reason> reasons, List<Candidate> candidates, Map<String, String> versions, double confidence) {
        public Explanation {
            reasons = List.copyOf(requireNonNull(reasons, "reasons"));
            candidates = List.copyOf(requireNonNull(candidates, "candidates"));
            versions = Map.copyOf(requireNonNull(versions, "versions"));
        }
    }

    /** A reason: the code of a sentence and what goes into it. */
    public record Reason(String code, Map<String, String> parameters) {
        public Reason {
            requireNonNull(code, "code");
            parameters = Map.copyOf(requireNonNull(parameters, "parameters"));
        }
    }

    /**
     * A unit that it could go to.
     *
     * @param score 0 to 1
     */
    public record Candidate(String body, String unit, double score) {
        public Candidate {
            requireNonNull(body, "body");
            requireNonNull(unit, "unit");
        }
    }

    /**
     * What an earlier round concluded.
     *
     * @param facts what it held for true, where the sender has corrected the piece since; absent: the same as this round but for kind and
     *     theme
     */
    public record Replaced(
            Goal goal,
            Kind kind,
            @Nullable String theme,
            @Nullable FeedbackFacts facts) {
        public Replaced {
            requireNonNull(goal, "goal");
            requireNonNull(kind, "kind");
        }
    }
}
