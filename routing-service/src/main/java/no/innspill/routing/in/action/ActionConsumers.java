package no.innspill.routing.in.action;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds what happens to cases to what is done with it. */
@Configuration(proxyBeanMethods = false)
class ActionConsumers {

    @Bean
    TopicSpec caseEventsTopic() {
        return new TopicSpec(Topic.CASE_EVENTS.topicName(), Topic.CASE_EVENTS.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> caseEvents(EventConsumers consumers, HandOverRequests handler) {
        return consumers
                .named("caseEvents")
                .reading(EventType.of(CaseEvent.class))
                .handledBy(handler);
    }
}
