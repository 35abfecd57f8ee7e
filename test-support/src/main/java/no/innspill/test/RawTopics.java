package no.innspill.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Topics as the broker holds them, byte by byte; also a way to put there what no service would. */
public final class RawTopics {
    private final String brokers;

    public RawTopics(String brokers) {
        this.brokers = brokers;
    }

    /** On the infrastructure of this run. */
    public static RawTopics ofThisRun() {
        return new RawTopics(Infrastructure.get().brokers());
    }

    /** Every topic that is not Kafka's own. */
    public Set<String> names() {
        try (var consumer = consumer()) {
            return consumer.listTopics().keySet().stream()
                    .filter(name -> !name.startsWith("__"))
                    .collect(Collectors.toSet());
        }
    }

    /** All that a topic holds now, in the order of partitions and offsets; nothing for a topic that is not there. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (var consumer = consumer()) {
            if (!consumer.listTopics().containsKey(topic)) {
                return List.of();
            }
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** What a topic holds under a key. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic, String key) {
        Predicate<ConsumerRecord<byte[], byte[]>> ofKey =
                message -> message.key() != null && key.equals(new String(message.key(), StandardCharsets.UTF_8));
        return records(topic).stream().filter(ofKey).toList();
    }

    /** Keys, headers and values of all topics as one text, to look for what must not be there. */
    public String everything() {
        return names().stream()
                .flatMap(topic -> records(topic).stream())
                .flatMap(message -> Stream.concat(
                        Stream.of(message.headers().toArray()).map(header -> text(header.value())),
                        Stream.of(text(message.key()), text(message.value()))))
                .collect(Collectors.joining("\n"));
    }

    /** The text of a header; empty where there is none. */
    public static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : text(header.value());
    }

    /**
     * Writes bytes as they are, with headers, and waits until the broker has them.
     *
     * @param value nothing for a tombstone
     */
    public void put(String topic, String key, byte @Nullable [] value, Map<String, String> headers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", brokers, "acks", "all", "client.id", "raw-" + UUID.randomUUID());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
            headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the record was not written", e);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "enable.auto.commit",
                        false,
                        "fetch.max.wait.ms", // what is asked for ahead is waited for when a consumer closes
                        20,
                        "client.id",
                        "raw-" + UUID.randomUUID()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
