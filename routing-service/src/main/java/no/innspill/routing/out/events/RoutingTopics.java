package no.innspill.routing.out.events;

import no.innspill.contracts.Topic;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics that the service reads or writes. */
@Configuration(proxyBeanMethods = false)
class RoutingTopics {

    @Bean
    TopicSpec feedbackReceivedTopic() {
        return spec(Topic.FEEDBACK_RECEIVED);
    }

    @Bean
    TopicSpec feedbackRoutedTopic() {
        return spec(Topic.FEEDBACK_ROUTED);
    }

    @Bean
    TopicSpec directoryTopic() {
        return spec(Topic.DIRECTORY);
    }

    private static TopicSpec spec(Topic topic) {
        return new TopicSpec(topic.topicName(), topic.brokerSettings());
    }
}
