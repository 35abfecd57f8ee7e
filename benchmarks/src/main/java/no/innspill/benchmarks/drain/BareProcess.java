package no.innspill.benchmarks.drain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.innspill.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Reads a batch, writes as many messages of the same size, waits until the broker has them, and notes how far it is: nothing else. */
final class BareProcess {
    private static final Duration POLL = Duration.ofMillis(250);

    private BareProcess() {}

    /**
     * Drains.
     *
     * @param arguments the broker's address, the topic to write to, and how many messages there are
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        Map<String, Object> reading = Map.of(
                "bootstrap.servers", arguments[0],
                "group.id", "bare",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "max.poll.records", "500");
        Map<String, Object> writing = Map.of(
                "bootstrap.servers", arguments[0],
                "acks", "all",
                "compression.type", "lz4",
                "enable.idempotence", "true",
                "linger.ms", "2");
        int left = Integer.parseInt(arguments[2]);
        try (var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            consumer.subscribe(List.of(Topic.FEEDBACK_RECEIVED.topicName()));
            while (left > 0) {
                ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
                List<Future<?>> written = new ArrayList<>(batch.count());
                for (ConsumerRecord<byte[], byte[]> message : batch) {
                    written.add(producer.send(new ProducerRecord<>(
                            arguments[1], null, message.key(), message.value(), message.headers())));
                }
                for (Future<?> each : written) {
                    each.get();
                }
                consumer.commitSync();
                left -= batch.count();
            }
        }
    }
}
