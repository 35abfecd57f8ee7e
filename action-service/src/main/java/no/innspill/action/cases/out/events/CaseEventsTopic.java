package no.innspill.action.cases.out.events;

import no.innspill.contracts.Topic;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic that tells of cases. */
@Configuration(proxyBeanMethods = false)
class CaseEventsTopic {

    @Bean
    TopicSpec caseEvents() {
        return new TopicSpec(Topic.CASE_EVENTS.topicName(), Topic.CASE_EVENTS.brokerSettings());
    }
}
