package no.innspill.intake.out.conversation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FollowUps;
import no.innspill.contracts.PersonalDataKind;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.redaction.Kind;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Makes the event that carries all that a person has written afterwards. The same messages always make the same event, id included. */
final class FollowUpsEvents {
    private static final String SOURCE = "/intake-service";
    private static final EventType TYPE = EventType.FOLLOW_UPS;

    private FollowUpsEvents() {}

    static OutgoingEvent of(
            FeedbackId id, String body, List<Message.FromPerson> messages, @Nullable String traceparent) {
        FollowUps event = new FollowUps(
                id.toString(),
                body,
                messages.stream()
                        .map(message -> new FollowUps.Message(
                                message.id(), message.at(), message.text(), kinds(message.takenOut())))
                        .toList());
        return outgoing(id, "#" + messages.size(), messages.getLast().at(), EventJson.write(event), traceparent);
    }

    /** Erases what the topic holds of a piece. */
    static OutgoingEvent erased(FeedbackId id, Instant at, @Nullable String traceparent) {
        return outgoing(id, "#erased", at, null, traceparent);
    }

    private static OutgoingEvent outgoing(
            FeedbackId id, String discriminator, Instant at, @Nullable String data, @Nullable String traceparent) {
        return new OutgoingEvent(
                EventIds.derived(id.toString(), TYPE.type() + discriminator),
                TYPE.type(),
                SOURCE,
                TYPE.topic().topicName(),
                id.toString(),
                at,
                data,
                traceparent);
    }

    private static Map<PersonalDataKind, Integer> kinds(Map<Kind, Integer> takenOut) {
        Map<PersonalDataKind, Integer> kinds = new EnumMap<>(PersonalDataKind.class);
        takenOut.forEach((kind, count) -> kinds.put(PersonalDataKind.valueOf(kind.name()), count));
        return kinds;
    }
}
