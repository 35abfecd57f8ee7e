package no.innspill.intake.in.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.contracts.CaseLeft;
import no.innspill.contracts.CaseMoved;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseReleased;
import no.innspill.contracts.CaseReopened;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.CaseChanged;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Progress;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads how each case goes, for the one who holds its receipt. */
@Configuration(proxyBeanMethods = false)
class CaseEvents {

    @Bean
    TopicSpec caseEventsTopic() {
        return new TopicSpec(Topic.CASE_EVENTS.topicName(), Topic.CASE_EVENTS.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> caseChanged(EventConsumers consumers, Receipts receipts) {
        Map<String, Class<? extends CaseEvent>> types = new LinkedHashMap<>();
        types.put(EventType.CASE_OPENED.type(), CaseOpened.class);
        types.put(EventType.CASE_ASSIGNED.type(), CaseAssigned.class);
        types.put(EventType.CASE_RELEASED.type(), CaseReleased.class);
        types.put(EventType.CASE_RESOLVED.type(), CaseResolved.class);
        types.put(EventType.CASE_REOPENED.type(), CaseReopened.class);
        types.put(EventType.CASE_HAND_OVER_REQUESTED.type(), CaseHandOverRequested.class);
        types.put(EventType.CASE_LEFT.type(), CaseLeft.class);
        types.put(EventType.CASE_MOVED.type(), CaseMoved.class);
        return consumers
                .named("caseChanged")
                .<CaseEvent>reading(types)
                .handledBy(batch -> batch.stream()
                        .filter(received -> !received.isTombstone())
                        .map(CaseEvents::changed)
                        .forEach(receipts::caseChanged));
    }

    private static CaseChanged changed(Received<CaseEvent> received) {
        CaseEvent event = received.data();
        return new CaseChanged(
                UUID.fromString(event.caseId()),
                received.offset(),
                progress(event),
                received.time(),
                switch (event) {
                    case CaseOpened opened -> opened.deadline();
                    case CaseMoved moved -> moved.deadline();
                    default -> null;
                });
    }

    private static Progress progress(CaseEvent event) {
        OrganisationNumber body = new OrganisationNumber(event.owner().body());
        return switch (event) {
            case CaseOpened opened -> new Progress.With(body, false);
            case CaseAssigned assigned -> new Progress.With(body, true);
            case CaseHandOverRequested asked -> new Progress.With(body, true);
            case CaseLeft left -> new Progress.InTriage();
            case CaseMoved moved -> new Progress.With(body, false);
            case CaseReleased released -> new Progress.With(body, false);
            case CaseReopened reopened -> new Progress.With(body, false);
            case CaseResolved resolved ->
                new Progress.Resolved(body, outcome(resolved.outcome()), resolved.resolvedAt());
        };
    }

    private static Progress.Outcome outcome(CaseOutcome outcome) {
        return switch (outcome) {
            case ACTION -> Progress.Outcome.ACTION;
            case CHANGE_OF_COURSE -> Progress.Outcome.CHANGE_OF_COURSE;
            case BETTER_SERVICE -> Progress.Outcome.BETTER_SERVICE;
            case BETTER_INFORMATION -> Progress.Outcome.BETTER_INFORMATION;
            case NO_CHANGE -> Progress.Outcome.NO_CHANGE;
            case WITHDRAWN, UNKNOWN -> Progress.Outcome.OTHER;
        };
    }
}
