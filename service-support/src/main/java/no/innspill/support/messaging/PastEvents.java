package no.innspill.support.messaging;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads again what was told before. Nobody's place in a topic moves by it, and nothing is written. */
public final class PastEvents {
    private static final int AT_ONCE = 500;

    private final Map<String, Object> settings;

    PastEvents(Map<String, Object> settings) {
        this.settings = settings;
    }

    /**
     * Begins to read a topic.
     *
     * @param types the records of the events that are wanted, by type; others are passed over, as is what cannot be read
     * @param from the first time, by the broker's clock or that of whoever told it
     * @param until the time after the last one; what is told after the call is never read
     * @return to be closed when it is done with
     */
    public <E> PastReading<E> read(String topic, Map<String, Class<? extends E>> types, Instant from, Instant until) {
        Map<String, Object> own = new HashMap<>(settings);
        own.remove("group.id");
        own.put("enable.auto.commit", false);
        own.put("max.poll.records", AT_ONCE);
        var consumer = new KafkaConsumer<>(own, new StringDeserializer(), new ByteArrayDeserializer());
        try {
            return PastReading.begin(consumer, topic, new EventDecoder<>(Map.copyOf(types)), from, until);
        } catch (RuntimeException failed) {
            consumer.close();
            throw failed;
        }
    }
}
