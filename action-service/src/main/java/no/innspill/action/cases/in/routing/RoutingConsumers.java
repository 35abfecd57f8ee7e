package no.innspill.action.cases.in.routing;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.Topic;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds what routing tells to what is done with it. */
@Configuration(proxyBeanMethods = false)
class RoutingConsumers {

    @Bean
    Consumer<Message<List<byte[]>>> feedbackRouted(EventConsumers consumers, RoutedFeedback handler) {
        return consumers
                .named("feedbackRouted")
                .reading(FeedbackRouted.class, EventType.FEEDBACK_ROUTED.type())
                .handledBy(handler);
    }

    @Bean
    Consumer<Message<List<byte[]>>> directory(EventConsumers consumers, DirectoryBodies handler) {
        return consumers
                .named("directory")
                .reading(DirectoryBody.class, EventType.DIRECTORY_BODY.type())
                .handledBy(handler);
    }

    @Bean
    TopicSpec feedbackRoutedTopic() {
        return new TopicSpec(Topic.FEEDBACK_ROUTED.topicName(), Topic.FEEDBACK_ROUTED.brokerSettings());
    }

    @Bean
    TopicSpec directoryTopic() {
        return new TopicSpec(Topic.DIRECTORY.topicName(), Topic.DIRECTORY.brokerSettings());
    }
}
