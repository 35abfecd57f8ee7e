package no.innspill.action;

import no.innspill.contracts.Topic;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics that the service reads or writes. */
@Configuration(proxyBeanMethods = false)
class ActionTopics {

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

    @Bean
    TopicSpec caseEventsTopic() {
        return spec(Topic.CASE_EVENTS);
    }

    private static TopicSpec spec(Topic topic) {
        return new TopicSpec(topic.topicName(), topic.brokerSettings());
    }
}
