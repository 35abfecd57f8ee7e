package no.innspill.action.correspondence.out.events;

import java.time.Instant;
import java.util.List;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.correspondence.domain.Correspondence;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseMessages;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Language;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Makes the event that carries all that a unit has written. The same messages always make the same event, id included. */
public final class CaseMessagesEvents {

    private static final String SOURCE = "/action-service";

    private CaseMessagesEvents() {}

    /** Tells what the unit has written; the one who wrote it is not told. */
    public static OutgoingEvent of(Case about, Correspondence written, Instant at, @Nullable String traceparent) {
        Language language = Language.valueOf(about.facts().language().name());
        List<CaseMessages.Message> messages =
                written.sent().stream().map(letter -> message(letter, language)).toList();
        CaseMessages event = new CaseMessages(
                about.id().toString(),
                new CaseEvent.Owner(
                        about.owner().body().value(), about.owner().unit().value()),
                messages);
        String type = EventType.CASE_MESSAGES.type();
        return new OutgoingEvent(
                EventIds.derived(event.caseId(), type + "#" + messages.size()),
                type,
                SOURCE,
                EventType.CASE_MESSAGES.topic().topicName(),
                event.key(),
                at,
                EventJson.write(event),
                traceparent);
    }

    /** Erases what the topic holds of a case. */
    public static OutgoingEvent erased(CaseId id, Instant at, @Nullable String traceparent) {
        String type = EventType.CASE_MESSAGES.type();
        return new OutgoingEvent(
                EventIds.derived(id.toString(), type + "#erased"),
                type,
                SOURCE,
                EventType.CASE_MESSAGES.topic().topicName(),
                id.toString(),
                at,
                null,
                traceparent);
    }

    private static CaseMessages.Message message(Letter.Sent letter, Language language) {
        return new CaseMessages.Message(letter.id(), letter.at(), letter.text(), letter.question(), language);
    }
}
