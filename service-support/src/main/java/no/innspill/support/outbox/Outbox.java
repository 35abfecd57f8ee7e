package no.innspill.support.outbox;

import java.time.Instant;
import java.util.List;
import no.innspill.support.messaging.OutgoingEvent;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The events of a document that Kafka does not have yet. A document with an outbox has the two fields named here; a new document is
 * stored with both set, a change of one adds to them in the same update that makes the change.
 */
public final class Outbox {
    /** The array of {@link OutgoingEvent}, the oldest first. */
    public static final String EVENTS = "outbox";

    /** Since when there is something in it; absent when there is nothing. Has a sparse index. */
    public static final String SINCE = "outboxSince";

    private Outbox() {}

    /** Adds events to an update, in the order in which they are to be told. */
    public static Update append(Update update, List<OutgoingEvent> events, Instant now) {
        if (events.isEmpty()) {
            return update;
        }
        update.push(EVENTS).each(events.toArray());
        return update.min(SINCE, now);
    }
}
