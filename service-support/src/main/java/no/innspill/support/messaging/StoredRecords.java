package no.innspill.support.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads one record again by its place, where that is needed seldom. */
public final class StoredRecords {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String TYPE = "ce_type";

    private final ConsumerFactory<String, byte[]> consumers;

    StoredRecords(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /**
     * A record.
     *
     * @param type its {@code ce_type}; none where it has none, as a tombstone
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, and compared by nobody
    public record Stored(String key, @Nullable String type, byte[] value) {
        /** Never the value: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Stored[" + key + "]";
        }
    }

    /** The record at a place; nothing where it has been compacted away, or holds no value. */
    public Optional<Stored> at(String topic, int partition, long offset) {
        TopicPartition place = new TopicPartition(topic, partition);
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "stored-records")) {
            consumer.assign(List.of(place));
            consumer.seek(place, offset);
            if (offset >= consumer.endOffsets(List.of(place)).getOrDefault(place, 0L)) {
                return Optional.empty();
            }
            return consumer.poll(LONGEST).records(place).stream()
                    .filter(found -> found.offset() == offset && found.key() != null && found.value() != null)
                    .findFirst()
                    .map(StoredRecords::stored);
        }
    }

    private static Stored stored(ConsumerRecord<String, byte[]> found) {
        Header type = found.headers().lastHeader(TYPE);
        return new Stored(
                found.key(), type == null ? null : new String(type.value(), StandardCharsets.UTF_8), found.value());
    }
}
