package no.innspill.reporting.in.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Redirect;
import no.innspill.contracts.FeedbackRouted.Replaced;
import no.innspill.contracts.Kind;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import org.jspecify.annotations.Nullable;

/** A decision counts where the feedback goes, and takes out the decision that it replaces where that one stood. */
final class RoutedFeedback {

    private RoutedFeedback() {}

    static Countable countable(Position position, String eventId, FeedbackRouted routed) {
        FeedbackFacts facts = routed.facts();
        List<Contribution> contributions = new ArrayList<>();
        if (routed.goal().outcome() != RoutingOutcome.WITHDRAWN) {
            contributions.add(new Contribution(
                    cell(routed.goal(), facts, facts.kind(), facts.theme()), standing(routed.goal(), facts)));
        }
        Replaced previous = routed.previous();
        if (previous != null) {
            FeedbackFacts then = Objects.requireNonNullElse(previous.facts(), facts);
            contributions.add(new Contribution(
                    cell(previous.goal(), then, previous.kind(), previous.theme()),
                    standing(previous.goal(), then).negated()));
        }
        return new Countable(position, routed.feedbackId(), eventId, contributions);
    }

    private static Cell cell(Goal goal, FeedbackFacts facts, Kind kind, @Nullable String theme) {
        return new Cell(
                Cell.dayOf(facts.receivedAt()),
                goal.body(),
                goal.unit(),
                facts.service(),
                theme,
                kind.name(),
                facts.channel().name());
    }

    private static Counts standing(Goal goal, FeedbackFacts facts) {
        return switch (goal.outcome()) {
            case ROUTED -> {
                Counts routed = Counts.one(Measure.ROUTED);
                yield goal.body().equals(facts.submittedBy()) ? routed : routed.plus(Counts.one(Measure.FROM_OTHERS));
            }
            case TRIAGE -> Counts.one(Measure.TRIAGE);
            case REDIRECTED -> Counts.one(redirected(goal.redirect()));
            case WITHDRAWN -> Counts.NONE;
            case UNKNOWN -> Counts.one(Measure.DECIDED_OTHERWISE);
        };
    }

    private static Measure redirected(@Nullable Redirect redirect) {
        if (redirect == null) {
            return Measure.REDIRECTED_OTHER;
        }
        return switch (redirect.reason()) {
            case APPEAL -> Measure.REDIRECTED_APPEAL;
            case CALL_FOR_HELP -> Measure.REDIRECTED_HELP;
            case UNKNOWN -> Measure.REDIRECTED_OTHER;
        };
    }
}
