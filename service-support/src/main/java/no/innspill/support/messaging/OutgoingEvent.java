package no.innspill.support.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way out, a CloudEvent 1.0. It is stored as it is in an outbox, so its fields only ever grow.
 *
 * @param eventId the CloudEvents id; the same event always has the same
 * @param type the CloudEvents type, such as {@code no.innspill.case.opened.v1}
 * @param source the service that tells it, such as {@code /action-service}
 * @param topic where it goes
 * @param key events of one key stay in order
 * @param time when it happened
 * @param data JSON; nothing for a tombstone, which erases what the topic holds under the key at its next compaction
 * @param traceparent the W3C trace context that it belongs to
 */
public record OutgoingEvent(
        String eventId,
        String type,
        String source,
        String topic,
        String key,
        Instant time,
        @Nullable String data,
        @Nullable String traceparent) {}
