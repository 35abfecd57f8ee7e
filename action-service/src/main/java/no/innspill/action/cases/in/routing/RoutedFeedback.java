package no.innspill.action.cases.in.routing;

import java.time.temporal.ChronoUnit;
import java.util.List;
import no.innspill.action.cases.application.OpenCases;
import no.innspill.action.cases.application.OpenCases.Asked;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Channel;
import no.innspill.action.cases.domain.Facts;
import no.innspill.action.cases.domain.Kind;
import no.innspill.action.cases.domain.Language;
import no.innspill.action.cases.domain.OpeningPolicy.Round;
import no.innspill.action.cases.domain.Owner;
import no.innspill.action.cases.domain.Priority;
import no.innspill.action.cases.domain.Rationale;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the rounds of routing. */
@Component
final class RoutedFeedback implements EventHandler<FeedbackRouted> {

    private final OpenCases openCases;

    RoutedFeedback(OpenCases openCases) {
        this.openCases = openCases;
    }

    @Override
    public void handle(List<Received<FeedbackRouted>> batch) {
        openCases.open(batch.stream()
                .filter(received -> !received.isTombstone())
                .map(received -> new Asked(round(received.data()), received.eventId(), received.traceparent()))
                .toList());
    }

    private static Round round(FeedbackRouted routed) {
        CaseId id = CaseId.of(routed.feedbackId());
        String unit = routed.goal().unit();
        if (routed.goal().outcome() == RoutingOutcome.WITHDRAWN) {
            return new Round.Withdrawn(id, routed.round());
        }
        if (routed.goal().outcome() != RoutingOutcome.ROUTED || unit == null) {
            return new Round.Elsewhere(id, rationale(routed), routed.decidedAt().truncatedTo(ChronoUnit.MILLIS));
        }
        return new Round.ToUnit(Case.opened(
                id,
                new Owner(new BodyId(routed.goal().body()), new UnitId(unit)),
                facts(routed.facts()),
                rationale(routed),
                routed.deadline(),
                new Change.Opened(routed.decidedAt().truncatedTo(ChronoUnit.MILLIS))));
    }

    private static Rationale rationale(FeedbackRouted routed) {
        return new Rationale(
                routed.round(),
                routed.explanation().reasons().stream()
                        .map(reason -> new Rationale.Reason(reason.code(), reason.parameters()))
                        .toList(),
                routed.explanation().confidence(),
                priority(routed.priority()),
                routed.tags() == null ? List.of() : routed.tags());
    }

    /** What no rule says anything about, or a later version says, hurries as most does. */
    private static Priority priority(no.innspill.contracts.@Nullable Priority said) {
        return switch (said) {
            case HIGH -> Priority.HIGH;
            case LOW -> Priority.LOW;
            case NORMAL, UNKNOWN -> Priority.NORMAL;
            case null -> Priority.NORMAL;
        };
    }

    private static Facts facts(FeedbackFacts facts) {
        return new Facts(
                facts.submittedBy(),
                facts.service(),
                Channel.valueOf(facts.channel().name()),
                facts.municipality(),
                Language.valueOf(facts.language().name()),
                Kind.valueOf(facts.kind().name()),
                facts.theme(),
                facts.receivedAt().truncatedTo(ChronoUnit.MILLIS));
    }
}
