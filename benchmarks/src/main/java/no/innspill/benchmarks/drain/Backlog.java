package no.innspill.benchmarks.drain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.benchmarks.Texts;
import no.innspill.contracts.Channel;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.support.messaging.EventJson;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Feedback that waits on the broker, and how much has come of it. */
public final class Backlog implements AutoCloseable {
    public static final String BARE = "bare.out";
    private static final int PARTITIONS = 6;
    private static final int AT_ONCE = 10_000;
    private static final String NAV = "889640782";

    private final String brokers;
    private final Admin admin;

    /** Makes the topics. */
    public Backlog(String brokers) throws InterruptedException, ExecutionException {
        this.brokers = brokers;
        this.admin = Admin.create(Map.of("bootstrap.servers", brokers));
        admin.createTopics(Stream.of(Topic.FEEDBACK_RECEIVED.topicName(), Topic.FEEDBACK_ROUTED.topicName(), BARE)
                        .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                        .toList())
                .all()
                .get();
    }

    /** Puts so many pieces on the topic that intake tells on. */
    public void fill(int pieces) throws InterruptedException, ExecutionException {
        List<Texts> texts = Texts.all();
        Map<String, Object> writing =
                Map.of("bootstrap.servers", brokers, "compression.type", "lz4", "linger.ms", "20");
        try (var producer = new KafkaProducer<>(writing, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>(AT_ONCE);
            for (int i = 0; i < pieces; i++) {
                String text = texts.get(i % texts.size()).text();
                sent.add(producer.send(message(UUID.randomUUID().toString(), text)));
                if (sent.size() == AT_ONCE || i == pieces - 1) {
                    for (Future<?> each : sent) {
                        each.get();
                    }
                    sent.clear();
                }
            }
        }
    }

    /** How many messages a topic has. */
    public long written(String topic) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }

    private static ProducerRecord<String, byte[]> message(String id, String text) {
        var piece = new FeedbackReceived(
                id,
                NAV,
                null,
                "dagpenger",
                Channel.WEB,
                null,
                null,
                List.of(),
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Instant.now(),
                Map.of(),
                0,
                false);
        var message = new ProducerRecord<>(
                Topic.FEEDBACK_RECEIVED.topicName(), id, EventJson.write(piece).getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                EventType.FEEDBACK_RECEIVED.type(),
                "ce_source",
                "/benchmarks",
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json"));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
