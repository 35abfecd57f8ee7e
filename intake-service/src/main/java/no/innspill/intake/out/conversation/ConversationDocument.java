package no.innspill.intake.out.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.intake.domain.Conversation;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.redaction.Kind;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The messages about a piece.
 *
 * @param personCount how many the person has written; changes only in an update that has the old number in its filter
 * @param bodyCount how many the body has written
 * @param erasedAt since when there are none and never will be
 */
@Document(ConversationDocument.COLLECTION)
record ConversationDocument(
        @Id String id,
        @Nullable List<PersonMessage> fromPerson,
        int personCount,
        @Nullable List<BodyMessage> fromBody,
        int bodyCount,
        @Nullable Instant erasedAt,
        @Nullable List<OutgoingEvent> outbox,
        @Nullable Instant outboxSince) {
    static final String COLLECTION = "conversations";

    record PersonMessage(String id, Instant at, String text, Map<Kind, Integer> takenOut) {
        static PersonMessage from(Message.FromPerson message) {
            return new PersonMessage(message.id(), message.at(), message.text(), message.takenOut());
        }

        Message.FromPerson toDomain() {
            return new Message.FromPerson(id, at, text, takenOut);
        }

        @Override
        public String toString() {
            return "PersonMessage[" + id + "]";
        }
    }

    record BodyMessage(
            String id,
            Instant at,
            String text,
            boolean question,
            @Nullable LanguageForm language) {
        static BodyMessage from(Message.FromBody message) {
            return new BodyMessage(message.id(), message.at(), message.text(), message.question(), message.language());
        }

        Message.FromBody toDomain() {
            return new Message.FromBody(id, at, text, question, language);
        }

        @Override
        public String toString() {
            return "BodyMessage[" + id + "]";
        }
    }

    Conversation toDomain() {
        return new Conversation(
                new FeedbackId(UUID.fromString(id)),
                fromBody == null
                        ? List.of()
                        : fromBody.stream().map(BodyMessage::toDomain).toList(),
                fromPerson == null
                        ? List.of()
                        : fromPerson.stream().map(PersonMessage::toDomain).toList());
    }

    @Override
    public String toString() {
        return "ConversationDocument[" + id + "]";
    }
}
