package no.innspill.support.messaging;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/** Writes events to Kafka in CloudEvents' binary mode. What it says is done is on the disks of all in-sync replicas. */
public final class EventPublisher {
    private final KafkaTemplate<String, byte[]> kafka;

    EventPublisher(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Sends an event. Events of one key are written in the order of the calls.
     *
     * @return done once the broker has it; fails with Kafka's exception when it could not be written in time
     */
    public CompletableFuture<?> publish(OutgoingEvent event) {
        String data = event.data();
        ProducerRecord<String, byte[]> message =
                message(event.topic(), event.key(), data == null ? null : data.getBytes(StandardCharsets.UTF_8));
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, event.eventId());
        header(message, CloudEventHeaders.TYPE, event.type());
        header(message, CloudEventHeaders.SOURCE, event.source());
        header(message, CloudEventHeaders.TIME, event.time().toString());
        header(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
        header(message, CloudEventHeaders.TRACEPARENT, event.traceparent());
        return send(message);
    }

    /** Erases what the topic holds under the key, at its next compaction. */
    public CompletableFuture<?> erase(String topic, String key) {
        return send(message(topic, key, null));
    }

    @SuppressWarnings("NullAway") // Kafka takes null for no key and for a tombstone; its class says nothing of it
    static ProducerRecord<String, byte[]> message(String topic, @Nullable String key, byte @Nullable [] value) {
        return new ProducerRecord<>(topic, key, value);
    }

    CompletableFuture<?> send(ProducerRecord<String, byte[]> message) {
        try {
            return kafka.send(message);
        } catch (RuntimeException unsent) { // Kafka's client throws instead of answering when it has no metadata
            return CompletableFuture.failedFuture(unsent);
        }
    }

    private static void header(ProducerRecord<?, ?> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
