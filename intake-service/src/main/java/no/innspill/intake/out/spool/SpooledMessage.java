package no.innspill.intake.out.spool;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import no.innspill.support.messaging.OutgoingEvent;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** A message as it lies in the spool. One without an event is a tombstone. */
final class SpooledMessage {
    static final String LANE = "lane";
    static final String DUE = "due";
    static final String SINCE = "since";
    private static final String ID = "_id";
    private static final String BEHIND = "behind";
    private static final String TOPIC = "topic";
    private static final String KEY = "key";
    private static final String EVENT = "event";

    private SpooledMessage() {}

    /**
     * The document of a message.
     *
     * @param due not told before
     * @param behind whether something of its lane lay here when it came
     */
    static Document write(Message message, MongoConverter converter, Instant due, boolean behind, Instant since) {
        Document document = new Document(ID, message.id())
                .append(LANE, Lane.of(message).name())
                .append(TOPIC, message.topic())
                .append(KEY, message.key())
                .append(DUE, Date.from(due))
                .append(BEHIND, behind)
                .append(SINCE, Date.from(since));
        return switch (message) {
            case Message.Told(var event) -> document.append(EVENT, written(event, converter));
            case Message.Tombstone tombstone -> document;
        };
    }

    private static Document written(OutgoingEvent event, MongoConverter converter) {
        Document document = new Document();
        converter.write(event, document);
        return document;
    }

    static Message read(Document found, MongoConverter converter) {
        Document event = found.get(EVENT, Document.class);
        return event == null
                ? new Message.Tombstone(id(found), text(found, TOPIC), text(found, KEY))
                : new Message.Told(converter.read(OutgoingEvent.class, event));
    }

    /** When a message is due that comes behind another: to the millisecond, as the store keeps it, and never at the same time. */
    static Instant behind(Instant before, Instant due) {
        Instant next = before.plusMillis(1);
        return next.isAfter(due) ? next : due;
    }

    static String id(Document found) {
        return text(found, ID);
    }

    static Lane lane(Document found) {
        return new Lane(text(found, LANE));
    }

    static Instant due(Document found) {
        return found.get(DUE, Date.class).toInstant();
    }

    static Instant since(Document found) {
        return found.get(SINCE, Date.class).toInstant();
    }

    static boolean isBehind(Document found) {
        return found.getBoolean(BEHIND, false);
    }

    private static String text(Document found, String field) {
        return Objects.requireNonNull(found.getString(field), field);
    }
}
