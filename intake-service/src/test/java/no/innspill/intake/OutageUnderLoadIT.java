package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka killed under load, and back. With {@code -Dinnspill.outage=full} 500 pieces a second for 60 seconds, 30 of them without Kafka; else a
 * short piece of it.
 */
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

    @Test
    void whatIsAcceptedWhileKafkaIsKilledArrivesOnceAndNobodyWaitsLong() throws IOException, InterruptedException {
        int kafkaPort = freePort();
        String brokers = "127.0.0.1:" + kafkaPort;
        ChildJvm kafka = kafka(kafkaPort);
        String database = "outage-" + UUID.randomUUID().toString().substring(0, 8);
        try (RunningIntake intake =
                RunningIntake.start(brokers, Infrastructure.get().storeUri(), database)) {
            intake.agency().directory();
            await().atMost(Duration.ofSeconds(40)).until(() -> intake.count("bodies") == 2);
            new Load(intake.port()).warmUp();
            var load = new Load(intake.port());

            Thread callers = Thread.ofPlatform()
                    .start(() -> load.run(PER_SECOND, BEFORE.plus(AWAY).plus(AFTER)));
            callers.join(BEFORE);
            kafka.kill();
            callers.join(AWAY);
            long spooled = intake.count("spool");
            kafka = kafka(kafkaPort);
            Instant back = Instant.now();
            callers.join();
            List<Load.Answer> answers = load.answers();
            await().atMost(Duration.ofMinutes(2)).until(() -> intake.count("spool") == 0);
            LOG.info(
                    "{}; {} in the spool when Kafka came back, empty after {} ms",
                    summary(answers),
                    spooled,
                    Duration.between(back, Instant.now()).toMillis());

            assertThat(answers).allMatch(answer -> answer.status() == 202 || answer.status() == 503);
            assertThat(answers).filteredOn(answer -> answer.status() == 503).isEmpty();
            assertThat(answers).allMatch(answer -> answer.waited().compareTo(PATIENCE) < 0);
            assertThat(spooled).isGreaterThan(PER_SECOND);
            Set<String> accepted = answers.stream()
                    .filter(answer -> answer.status() == 202)
                    .map(answer -> String.valueOf(answer.id()))
                    .collect(Collectors.toSet());
            Map<String, Set<String>> told = told(brokers);
            assertThat(told.keySet()).containsAll(accepted);
            assertThat(told.values()).allMatch(eventIds -> eventIds.size() == 1);
            assertThat(receipts(intake)).containsAll(accepted);
            assertThat(unpublished(intake)).isEmpty();
        } finally {
            kafka.close();
        }
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

    private static Set<String> receipts(RunningIntake intake) {
        return intake.mongo()
                .getCollection("receipts")
                .find()
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }

    private static List<String> unpublished(RunningIntake intake) {
        return intake.mongo()
                .getCollection("receipts")
                .find(new Document("published", false))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
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
