package no.innspill.reporting.in.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import no.innspill.reporting.rollup.CountEvents;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class ActionEvents {

    @Bean
    TopicSpec caseEventsTopic() {
        return new TopicSpec(Topic.CASE_EVENTS.topicName(), Topic.CASE_EVENTS.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> caseEvents(EventConsumers consumers, CountEvents countEvents) {
        return consumers.named("caseEvents").reading(types()).handledBy(count(countEvents));
    }

    static EventHandler<CaseEvent> count(CountEvents countEvents) {
        return batch -> countEvents.count(batch.stream()
                .filter(received -> !received.isTombstone())
                .map(received -> CaseCounts.countable(position(received), received.eventId(), received.data()))
                .toList());
    }

    private static Map<String, Class<? extends CaseEvent>> types() {
        Map<String, Class<? extends CaseEvent>> types = new LinkedHashMap<>();
        for (EventType type : EventType.values()) {
            if (CaseEvent.class.isAssignableFrom(type.record())) {
                types.put(type.type(), type.record().asSubclass(CaseEvent.class));
            }
        }
        return types;
    }

    private static Position position(Received<?> received) {
        return new Position(new Source(received.topic(), received.partition()), received.offset());
    }
}
