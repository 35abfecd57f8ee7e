package no.innspill.routing.out.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.innspill.classification.language.Names;
import no.innspill.contracts.Channel;
import no.innspill.contracts.Event;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Replaced;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.Priority;
import no.innspill.contracts.RedirectReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.contracts.Texts;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.RightChannel;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.rules.Handling;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Makes the events of this service. The same round always makes the same event, id included. */
public final class RoutingEvents {

    private static final String SOURCE = "/routing-service";

    private RoutingEvents() {}

    /**
     * Tells of a first round.
     *
     * @param causeId the id of the event that brought the feedback
     */
    public static OutgoingEvent first(Round round, String causeId, @Nullable String traceparent) {
        return outgoing(
                routed(round),
                EventIds.derived(causeId, EventType.FEEDBACK_ROUTED.type()),
                round.decidedAt(),
                traceparent);
    }

    /** Tells of a round that replaces another. */
    public static OutgoingEvent next(Round round, @Nullable String traceparent) {
        String discriminator = EventType.FEEDBACK_ROUTED.type() + "#" + round.number();
        return outgoing(
                routed(round), EventIds.derived(round.id().toString(), discriminator), round.decidedAt(), traceparent);
    }

    /** Makes the CloudEvent of an event. */
    static OutgoingEvent outgoing(Event event, String eventId, Instant time, @Nullable String traceparent) {
        EventType type = EventType.of(event);
        return new OutgoingEvent(
                eventId,
                type.type(),
                SOURCE,
                type.topic().topicName(),
                event.key(),
                time,
                EventJson.write(event),
                traceparent);
    }

    static FeedbackRouted routed(Round round) {
        Round previous = round.previous();
        return new FeedbackRouted(
                round.id().toString(),
                round.number(),
                goal(round),
                facts(round.facts()),
                deadline(round.decision()),
                round.decidedAt().truncatedTo(ChronoUnit.MILLIS),
                explanation(round.decision().why()),
                previous == null ? null : replaced(previous, round),
                priority(round.decision().handling()),
                tags(round.decision().handling()));
    }

    private static @Nullable Priority priority(Handling handling) {
        return handling.priority().map(said -> Priority.valueOf(said.name())).orElse(null);
    }

    private static @Nullable List<String> tags(Handling handling) {
        return handling.tags().isEmpty() ? null : handling.tags();
    }

    private static Replaced replaced(Round previous, Round by) {
        FeedbackFacts then = facts(previous.facts());
        return new Replaced(
                goal(previous),
                Kind.valueOf(previous.facts().kind().name()),
                previous.facts().theme() == null
                        ? null
                        : previous.facts().theme().value(),
                sameButKindAndTheme(then, facts(by.facts())) ? null : then);
    }

    private static boolean sameButKindAndTheme(FeedbackFacts then, FeedbackFacts now) {
        return now.equals(new FeedbackFacts(
                then.submittedBy(),
                then.service(),
                then.channel(),
                then.municipality(),
                then.language(),
                now.kind(),
                now.theme(),
                then.receivedAt()));
    }

    private static Goal goal(Round round) {
        String submittedBy = round.facts().submittedBy().value();
        return switch (round.decision()) {
            case Decision.Route route ->
                new Goal(
                        RoutingOutcome.ROUTED,
                        route.body().value(),
                        route.unit().value(),
                        null);
            case Decision.Triage _ -> new Goal(RoutingOutcome.TRIAGE, submittedBy, null, null);
            case Decision.Withdrawn _ -> new Goal(RoutingOutcome.WITHDRAWN, submittedBy, null, null);
            case Decision.Redirect redirect ->
                new Goal(RoutingOutcome.REDIRECTED, submittedBy, null, redirect(redirect.channel()));
        };
    }

    private static FeedbackRouted.Redirect redirect(RightChannel channel) {
        RedirectReason reason = switch (channel.purpose()) {
            case APPEAL -> RedirectReason.APPEAL;
            case CALL_FOR_HELP -> RedirectReason.CALL_FOR_HELP;
        };
        return new FeedbackRouted.Redirect(reason, texts(channel.names()), channel.address());
    }

    private static @Nullable LocalDate deadline(Decision decision) {
        return decision instanceof Decision.Route route ? route.deadline() : null;
    }

    private static FeedbackFacts facts(Facts facts) {
        return new FeedbackFacts(
                facts.submittedBy().value(),
                facts.service(),
                Channel.valueOf(facts.channel()),
                facts.municipality(),
                Language.valueOf(facts.language().name()),
                Kind.valueOf(facts.kind().name()),
                facts.theme() == null ? null : facts.theme().value(),
                facts.receivedAt());
    }

    private static FeedbackRouted.Explanation explanation(Explanation why) {
        List<FeedbackRouted.Candidate> candidates = why.candidates().stream()
                .map(candidate -> new FeedbackRouted.Candidate(
                        candidate.body().value(), candidate.unit().value(), candidate.score()))
                .toList();
        return new FeedbackRouted.Explanation(
                why.reasons().stream().map(RoutingEvents::reason).toList(),
                candidates,
                why.versions(),
                why.confidence());
    }

    private static FeedbackRouted.Reason reason(Reason reason) {
        return new FeedbackRouted.Reason(reason.code().code(), reason.parameters());
    }

    static Texts texts(Names names) {
        return new Texts(names.nb(), names.nn(), names.en(), names.se());
    }
}
