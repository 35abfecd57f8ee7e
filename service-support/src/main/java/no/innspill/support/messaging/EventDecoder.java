package no.innspill.support.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a record as the event it is, or says what is wrong with it. */
final class EventDecoder<E> {
    private final Map<String, Class<? extends E>> types;

    EventDecoder(Map<String, Class<? extends E>> types) {
        this.types = types;
    }

    /**
     * The event, or nothing for a type that the consumer has no use for.
     *
     * @throws PoisonException when the record is no event
     */
    Optional<Received<E>> decode(RawRecord raw, @Nullable String traceparent) {
        String key = require(raw.key(), "key");
        if (raw.value() == null) {
            String tombstoneId = raw.topic() + ":" + raw.partition() + ":" + raw.offset();
            return Optional.of(received(raw, key, tombstoneId, Instant.EPOCH, null, traceparent));
        }
        Class<? extends E> record = types.get(require(raw.header(CloudEventHeaders.TYPE), CloudEventHeaders.TYPE));
        if (record == null) {
            return Optional.empty();
        }
        String id = require(raw.header(CloudEventHeaders.ID), CloudEventHeaders.ID);
        return Optional.of(received(raw, key, id, time(raw), data(raw.value(), record), traceparent));
    }

    private Received<E> received(
            RawRecord raw, String key, String id, Instant time, @Nullable E event, @Nullable String traceparent) {
        return new Received<>(raw.topic(), raw.partition(), raw.offset(), key, id, time, event, traceparent);
    }

    private static String require(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new PoisonException("no " + name);
        }
        return value;
    }

    private static Instant time(RawRecord raw) {
        try {
            return Instant.parse(require(raw.header(CloudEventHeaders.TIME), CloudEventHeaders.TIME));
        } catch (DateTimeException e) {
            throw new PoisonException(CloudEventHeaders.TIME + " is not a time as in RFC 3339");
        }
    }

    private E data(byte[] value, Class<? extends E> record) {
        try {
            E event = EventJson.read(value, record);
            if (event == null) {
                throw new PoisonException("the data is null");
            }
            return event;
        } catch (JacksonException e) {
            throw new PoisonException("the data is no " + record.getSimpleName() + ": " + what(e));
        }
    }

    /** Jackson's own message quotes the data. Its path does not, nor does what a record says that refused its fields. */
    private static String what(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof NullPointerException) {
            return String.valueOf(e.getCause().getMessage());
        }
        String path = e.getPathReference();
        return path.isEmpty() ? "not JSON, or a field is missing" : path;
    }
}
