package no.innspill.reporting.in.routing;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.Topic;
import no.innspill.reporting.directory.Directory;
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
class RoutingEvents {

    @Bean
    TopicSpec feedbackRoutedTopic() {
        return new TopicSpec(Topic.FEEDBACK_ROUTED.topicName(), Topic.FEEDBACK_ROUTED.brokerSettings());
    }

    @Bean
    TopicSpec directoryTopic() {
        return new TopicSpec(Topic.DIRECTORY.topicName(), Topic.DIRECTORY.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> feedbackRouted(EventConsumers consumers, CountEvents countEvents) {
        return consumers
                .named("feedbackRouted")
                .reading(FeedbackRouted.class, EventType.FEEDBACK_ROUTED.type())
                .handledBy(count(countEvents));
    }

    @Bean
    Consumer<Message<List<byte[]>>> directoryBodies(
            EventConsumers consumers, Directory directory, CountEvents countEvents) {
        return consumers
                .named("directoryBodies")
                .reading(DirectoryBody.class, EventType.DIRECTORY_BODY.type())
                .handledBy(batch -> {
                    batch.forEach(received -> keep(directory, received));
                    batch.forEach(received -> countEvents.nothingToCount(position(received)));
                });
    }

    static EventHandler<FeedbackRouted> count(CountEvents countEvents) {
        return batch -> countEvents.count(batch.stream()
                .filter(received -> !received.isTombstone())
                .map(received -> RoutedFeedback.countable(position(received), received.eventId(), received.data()))
                .toList());
    }

    private static void keep(Directory directory, Received<DirectoryBody> received) {
        if (received.isTombstone()) {
            directory.drop(received.key());
        } else {
            directory.keep(KnownBody.of(received.data()));
        }
    }

    private static Position position(Received<?> received) {
        return new Position(new Source(received.topic(), received.partition()), received.offset());
    }
}
