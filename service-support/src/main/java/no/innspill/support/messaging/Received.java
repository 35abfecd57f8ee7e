package no.innspill.support.messaging;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came in, with where it stood.
 *
 * @param topic where it was read
 * @param partition which part of the topic
 * @param offset its place there
 * @param key what its order hangs on
 * @param eventId the CloudEvents id; the same event told twice has two offsets and one id
 * @param time when it happened
 * @param event what happened; nothing for a tombstone, which erases the key
 * @param traceparent the W3C trace context of its reception, for what follows from it
 */
public record Received<E>(
        String topic,
        int partition,
        long offset,
        String key,
        String eventId,
        Instant time,
        @Nullable E event,
        @Nullable String traceparent) {

    /** Whether the key was erased. */
    public boolean isTombstone() {
        return event == null;
    }

    /** What happened. Not to be asked of a tombstone. */
    public E data() {
        return Objects.requireNonNull(event, "a tombstone has no data");
    }
}
