package no.innspill.reporting.in.intake;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
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
class IntakeEvents {

    @Bean
    TopicSpec feedbackReceivedTopic() {
        return new TopicSpec(Topic.FEEDBACK_RECEIVED.topicName(), Topic.FEEDBACK_RECEIVED.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> feedbackReceived(EventConsumers consumers, CountEvents countEvents) {
        return consumers
                .named("feedbackReceived")
                .reading(FeedbackReceived.class, EventType.FEEDBACK_RECEIVED.type())
                .keepingValuesOnTheirTopic()
                .handledBy(count(countEvents));
    }

    /** Erased feedback was still received: figures keep it, and hold nothing of what it said. */
    static EventHandler<FeedbackReceived> count(CountEvents countEvents) {
        return batch -> countEvents.count(batch.stream()
                .filter(received -> !received.isTombstone())
                .map(received -> ReceivedFeedback.countable(position(received), received.data()))
                .toList());
    }

    private static Position position(Received<?> received) {
        return new Position(new Source(received.topic(), received.partition()), received.offset());
    }
}
