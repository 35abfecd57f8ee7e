package no.innspill.support.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * One reading of what was told in a time, part after part of the topic; of each part in order. Holds no more than one batch, however long
 * the time is. For one thread.
 *
 * @param <E> what the events have in common
 */
public final class PastReading<E> implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<String, byte[]> consumer;
    private final EventDecoder<E> decoder;
    private final Map<TopicPartition, Long> starts;
    private final Map<TopicPartition, Long> ends;
    private final List<TopicPartition> left;

    private PastReading(
            Consumer<String, byte[]> consumer,
            EventDecoder<E> decoder,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.decoder = decoder;
        this.starts = starts;
        this.ends = ends;
        this.left = new ArrayList<>(starts.keySet().stream()
                .filter(part -> starts.getOrDefault(part, 0L) < ends.getOrDefault(part, 0L))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList());
    }

    static <E> PastReading<E> begin(
            Consumer<String, byte[]> consumer, String topic, EventDecoder<E> decoder, Instant from, Instant until) {
        List<TopicPartition> parts = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
        Map<TopicPartition, Long> last = consumer.endOffsets(parts);
        Map<TopicPartition, Long> starts = new HashMap<>(last);
        starts.putAll(at(consumer, parts, from));
        Map<TopicPartition, Long> ends = new HashMap<>(last);
        ends.putAll(at(consumer, parts, until));
        consumer.assign(parts);
        var reading = new PastReading<>(consumer, decoder, starts, ends);
        reading.turnToTheNextPart();
        return reading;
    }

    /** The first place at or after a time, of those parts that have one. */
    private static Map<TopicPartition, Long> at(
            Consumer<String, byte[]> consumer, List<TopicPartition> parts, Instant time) {
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(
                parts.stream().collect(Collectors.toMap(part -> part, part -> time.toEpochMilli())));
        Map<TopicPartition, Long> places = new HashMap<>();
        found.forEach((part, place) -> {
            if (place != null) {
                places.put(part, place.offset());
            }
        });
        return places;
    }

    /** How many places of the topic the time has: what was erased or compacted away since leaves its place behind. */
    public long places() {
        return starts.keySet().stream()
                .mapToLong(part -> Math.max(0, ends.getOrDefault(part, 0L) - starts.getOrDefault(part, 0L)))
                .sum();
    }

    /** How many of them are passed. */
    public long passed() {
        return starts.keySet().stream().mapToLong(this::passed).sum();
    }

    private long passed(TopicPartition part) {
        long start = starts.getOrDefault(part, 0L);
        long end = Math.max(start, ends.getOrDefault(part, 0L));
        int number = left.indexOf(part);
        long at = number < 0 ? end : number == 0 ? Math.min(end, consumer.position(part)) : start;
        return at - start;
    }

    /** Whether nothing is left. */
    public boolean isDone() {
        return left.isEmpty();
    }

    /** What comes next; perhaps nothing although something is left. Fails with Kafka's exception while the broker is away. */
    public List<Received<E>> next() {
        if (left.isEmpty()) {
            return List.of();
        }
        TopicPartition part = left.getFirst();
        long end = ends.getOrDefault(part, 0L);
        List<Received<E>> read = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL).records(part)) {
            if (message.offset() < end) {
                decode(message, read);
            }
        }
        if (consumer.position(part) >= end) {
            left.removeFirst();
            turnToTheNextPart();
        }
        return read;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void turnToTheNextPart() {
        consumer.pause(consumer.assignment());
        if (!left.isEmpty()) {
            TopicPartition part = left.getFirst();
            consumer.seek(part, starts.getOrDefault(part, 0L));
            consumer.resume(List.of(part));
        }
    }

    private void decode(ConsumerRecord<String, byte[]> message, List<Received<E>> read) {
        Map<String, byte[]> headers = new HashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), header.value());
        }
        var raw = new RawRecord(
                message.topic(), message.partition(), message.offset(), message.key(), message.value(), headers);
        try {
            decoder.decode(raw, null).ifPresent(read::add);
        } catch (PoisonException unreadable) {
            // whoever reads it as it comes has put it with the dead letters
        }
    }
}
