package no.innspill.intake.in.action;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.innspill.contracts.CaseMessages;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.Conversations;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what units write to those who spoke up. Each event holds all of it, so the one with the most messages is the newest. */
@Configuration(proxyBeanMethods = false)
class CaseMessagesEvents {

    @Bean
    TopicSpec caseMessagesTopic() {
        return new TopicSpec(Topic.CASE_MESSAGES.topicName(), Topic.CASE_MESSAGES.brokerSettings());
    }

    @Bean
    TopicSpec followUpsTopic() {
        return new TopicSpec(Topic.FEEDBACK_FOLLOW_UPS.topicName(), Topic.FEEDBACK_FOLLOW_UPS.brokerSettings());
    }

    @Bean
    Consumer<org.springframework.messaging.Message<List<byte[]>>> caseMessages(
            EventConsumers consumers, Conversations conversations) {
        return consumers
                .named("caseMessages")
                .reading(CaseMessages.class, EventType.CASE_MESSAGES.type())
                .keepingValuesOnTheirTopic()
                .handledBy(batch -> batch.stream()
                        .filter(received -> !received.isTombstone())
                        .forEach(received -> conversations.written(id(received), messages(received.data()))));
    }

    private static FeedbackId id(Received<CaseMessages> received) {
        if (!received.key().equals(received.data().caseId())) {
            throw new PoisonException("the key is not the case's id");
        }
        return new FeedbackId(UUID.fromString(received.key()));
    }

    private static List<Message.FromBody> messages(CaseMessages written) {
        return written.messages().stream()
                .map(message -> new Message.FromBody(
                        message.id(), message.at(), message.text(), message.question(), language(message)))
                .toList();
    }

    private static @Nullable LanguageForm language(CaseMessages.Message message) {
        return switch (message.languageForm()) {
            case NB -> LanguageForm.NB;
            case NN -> LanguageForm.NN;
            case EN -> LanguageForm.EN;
            case SE -> LanguageForm.SE;
            case UNKNOWN -> null;
        };
    }
}
