package no.innspill.action.correspondence.in.intake;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.correspondence.application.Correspondences;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FollowUps;
import no.innspill.contracts.Topic;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Takes in what people write afterwards. Each event holds all of it, so the one with the most messages is the newest. */
@Configuration(proxyBeanMethods = false)
class FollowUpConsumer {

    @Bean
    TopicSpec followUpsTopic() {
        return new TopicSpec(Topic.FEEDBACK_FOLLOW_UPS.topicName(), Topic.FEEDBACK_FOLLOW_UPS.brokerSettings());
    }

    @Bean
    TopicSpec caseMessagesTopic() {
        return new TopicSpec(Topic.CASE_MESSAGES.topicName(), Topic.CASE_MESSAGES.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> followUps(EventConsumers consumers, Correspondences correspondences) {
        return consumers
                .named("followUps")
                .reading(FollowUps.class, EventType.FOLLOW_UPS.type())
                .keepingValuesOnTheirTopic()
                .handledBy(batch -> batch.forEach(received -> take(received, correspondences)));
    }

    private static void take(Received<FollowUps> received, Correspondences correspondences) {
        CaseId id = CaseId.of(received.key());
        if (received.isTombstone()) {
            correspondences.erase(id);
            return;
        }
        if (!received.key().equals(received.data().feedbackId())) {
            throw new PoisonException("the key is not the feedback's id");
        }
        correspondences.replied(
                id,
                received.data().messages().stream()
                        .map(message -> new Letter.Reply(message.id(), message.at(), message.text()))
                        .toList());
    }
}
