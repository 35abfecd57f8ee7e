package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka killed under load, and back. With {@code -Dinnspill.outage=full} 500 pieces a second for 60 seconds, 30 of them without Kafka; else a
 * short piece of it.
 */
@Tag("any-store")
class OutageUnderLoadIT {
    private static final Logger LOG = LoggerFactory.getLogger(OutageUnderLoadIT.class);
    private static final boolean FULL = "full".equals(System.getProperty("innspill.outage"));
    private static final int PER_SECOND = FULL ? 500 : 100;
    private static final Duration AWAY = FULL ? Duration.ofSeconds(30) : Duration.ofSeconds(5);
    private static final Duration BEFORE = FULL ? Duration.ofSeconds(15) : Duration.ofSeconds(3);
    private static final Duration AFTER = FULL ? Duration.ofSeconds(30) : Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    Path folder = Path.of("");

    private final String database = "outage";

    @Test
    void whatIsAcceptedWhileKafkaIsKilledArrivesOnceAndNobodyWaitsLong() throws IOException, InterruptedException {
        int kafkaPort = freePort();
        int storePort = freePort();
        int port = freePort();
        String brokers = "127.0.0.1:" + kafkaPort;
        String uri = "mongodb://127.0.0.1:" + storePort;
        ChildJvm kafka = kafka(kafkaPort);
        try (ChildJvm store = store(storePort);
                ChildJvm intake = intake(port, brokers, uri);
                MongoClient client = MongoClients.create(uri)) {
            MongoDatabase stored = client.getDatabase(database);
            new Agency(port, new RawTopics(brokers)).directory();
            await().atMost(Duration.ofSeconds(60)).until(() -> count(stored, "bodies") == 2);
            new Load(port).warmUp();
            var load = new Load(port);

            Thread callers = Thread.ofPlatform()
                    .start(() -> load.run(PER_SECOND, BEFORE.plus(AWAY).plus(AFTER)));
            callers.join(BEFORE);
            kafka.kill();
            callers.join(AWAY);
            long spooled = count(stored, "spool");
            kafka = kafka(kafkaPort);
            Instant back = Instant.now();
            callers.join();
            List<Load.Answer> answers = load.answers();
            await().atMost(Duration.ofMinutes(2)).until(() -> count(stored, "spool") == 0);
            LOG.info(
                    "{}; {} in the spool when Kafka came back, empty after {} ms",
                    summary(answers),
                    spooled,
                    Duration.between(back, Instant.now()).toMillis());

            assertThat(answers).allMatch(answer -> answer.status() == 202 || answer.status() == 503);
            assertThat(answers).allMatch(answer -> answer.waited().compareTo(PATIENCE) < 0);
            assertThat(spooled).isGreaterThan(PER_SECOND);
            Set<String> accepted = answers.stream()
                    .filter(answer -> answer.status() == 202)
                    .map(answer -> String.valueOf(answer.id()))
                    .collect(Collectors.toSet());
            assertThat(accepted).hasSizeGreaterThan(answers.size() * 9 / 10);
            Map<String, Set<String>> told = told(brokers);
            assertThat(told.keySet()).containsAll(accepted);
            assertThat(told.values()).allMatch(eventIds -> eventIds.size() == 1);
            assertThat(receipts(stored, new Document())).containsAll(accepted);
            assertThat(store.isAlive() && intake.isAlive()).isTrue();
        } finally {
            kafka.close();
        }
    }

    private ChildJvm store(int port) {
        return ChildJvm.start(
                StoreProgram.class,
                folder.resolve("store.txt"),
                StoreProgram.READY,
                folder.resolve("store").toString(),
                String.valueOf(port));
    }

    private ChildJvm intake(int port, String brokers, String store) {
        return ChildJvm.start(
                IntakeService.class,
                folder.resolve("intake.txt"),
                "Started IntakeService",
                RunningIntake.arguments(brokers, store, database, port));
    }

    private ChildJvm kafka(int port) {
        return ChildJvm.start(
                BrokerProgram.class,
                folder.resolve("kafka.txt"),
                BrokerProgram.READY,
                folder.resolve("kafka").toString(),
                String.valueOf(port));
    }

    /** The event ids of each key, and how many records more than these there are. */
    private static Map<String, Set<String>> told(String brokers) {
        List<ConsumerRecord<byte[], byte[]>> records = new RawTopics(brokers).records("feedback.received");
        Map<String, Set<String>> told = records.stream()
                .collect(Collectors.groupingBy(
                        message -> new String(message.key(), StandardCharsets.UTF_8),
                        Collectors.mapping(message -> RawTopics.header(message, "ce_id"), Collectors.toSet())));
        LOG.info("{} records of {} pieces", records.size(), told.size());
        return told;
    }

    private static long count(MongoDatabase stored, String collection) {
        return stored.getCollection(collection).countDocuments();
    }

    private static Set<String> receipts(MongoDatabase stored, Document which) {
        return stored.getCollection("receipts")
                .find(which)
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }

    private static String summary(List<Load.Answer> answers) {
        List<Duration> waits =
                answers.stream().map(Load.Answer::waited).sorted().toList();
        Map<Integer, Long> statuses =
                answers.stream().collect(Collectors.groupingBy(Load.Answer::status, Collectors.counting()));
        return "%d pieces, answered %s, waits: half %d ms, 99%% %d ms, longest %d ms"
                .formatted(
                        answers.size(),
                        statuses,
                        waits.get(waits.size() / 2).toMillis(),
                        waits.get(waits.size() * 99 / 100).toMillis(),
                        waits.getLast().toMillis());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
