package no.innspill.reporting.in.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.contracts.Topic;
import no.innspill.reporting.rollup.CountEvents;
import no.innspill.reporting.rollup.domain.Countable;
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
                .reading(EventType.of(FeedbackEvent.class))
                .keepingValuesOnTheirTopic()
                .handledBy(count(countEvents));
    }

    /** Erased feedback was still received: figures keep it, and hold nothing of what it said. */
    static EventHandler<FeedbackEvent> count(CountEvents countEvents) {
        return batch -> countEvents.count(
                batch.stream().flatMap(IntakeEvents::countable).toList());
    }

    private static Stream<Countable> countable(Received<FeedbackEvent> received) {
        return switch (received.event()) {
            case FeedbackReceived accepted -> Stream.of(ReceivedFeedback.countable(position(received), accepted));
            case FeedbackWithdrawn back -> Stream.of(ReceivedFeedback.countable(position(received), back));
            case FeedbackErased _ -> Stream.empty();
            case null -> Stream.empty();
        };
    }

    private static Position position(Received<?> received) {
        return new Position(new Source(received.topic(), received.partition()), received.offset());
    }
}
