package no.innspill.action.cases.in.intake;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.Topic;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds what intake tells to what is done with it. */
@Configuration(proxyBeanMethods = false)
class IntakeConsumers {

    @Bean
    Consumer<Message<List<byte[]>>> feedbackReceived(EventConsumers consumers, ReceivedFeedback handler) {
        return consumers
                .named("feedbackReceived")
                .reading(EventType.of(FeedbackEvent.class))
                .keepingValuesOnTheirTopic()
                .handledBy(handler);
    }

    @Bean
    TopicSpec feedbackReceivedTopic() {
        return new TopicSpec(Topic.FEEDBACK_RECEIVED.topicName(), Topic.FEEDBACK_RECEIVED.brokerSettings());
    }
}
