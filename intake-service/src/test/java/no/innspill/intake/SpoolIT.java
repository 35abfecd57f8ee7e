package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innspill.embedded.EmbeddedStore;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of what is handed in while Kafka, the store, or both are away. */
@Tag("any-store")
class SpoolIT {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration RETURN = Duration.ofSeconds(40);

    private final String database = "spool-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<AutoCloseable> running = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    private @Nullable BrokerToStop broker;

    @BeforeEach
    void kafkaIsThere() {
        broker = new BrokerToStop(folder.resolve("kafka"));
        running.add(broker);
    }

    @AfterEach
    void everythingEnds() throws Exception {
        for (AutoCloseable one : running.reversed()) {
            one.close();
        }
    }

    @Test
    void whatComesWhileKafkaIsAwayIsAcceptedAndToldOnceItIsBack() {
        RunningIntake intake = intake(Infrastructure.get().storeUri());
        List<String> sent = new ArrayList<>(accepted(intake, 5));
        kafka().stop();
        sent.addAll(accepted(intake, 20));
        assertThat(intake.count("spool")).isEqualTo(20);

        kafka().startAgain();
        await().atMost(RETURN).until(() -> intake.count("spool") == 0);
        assertThat(told()).containsExactlyInAnyOrderElementsOf(sent);
        sent.addAll(accepted(intake, 1));
        assertThat(told()).hasSameSizeAs(sent);
    }

    @Test
    void withKafkaAndTheStoreAwayCallersAreToldToComeAgainWithinTwoSeconds() {
        EmbeddedStore store = storeToStop();
        RunningIntake intake = intake(store.connectionString());
        accepted(intake, 1);
        kafka().stop();
        store.close();
        for (int i = 0; i < 5; i++) {
            Instant start = Instant.now();
            HttpResponse<String> answer = intake.agency().send(piece(UUID.randomUUID()));
            assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).hasValue("5");
            assertThat(answer.body()).contains("\"type\":\"/problems/unavailable\"");
        }
    }

    @Test
    void twoInstancesTellWhatBothHaveSpooledOnce() {
        RunningIntake one = intake(Infrastructure.get().storeUri());
        RunningIntake other = intake(Infrastructure.get().storeUri());
        kafka().stop();
        List<String> sent = new ArrayList<>(accepted(one, 10));
        sent.addAll(accepted(other, 10));
        kafka().startAgain();
        await().atMost(RETURN).until(() -> one.count("spool") == 0);
        assertThat(told()).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void thePieceThatComesAgainMeetsItselfInTheSpool() {
        RunningIntake intake = intake(Infrastructure.get().storeUri());
        kafka().stop();
        UUID id = UUID.randomUUID();
        HttpResponse<String> first = intake.agency().send(piece(id));
        HttpResponse<String> again = intake.agency().send(piece(id));
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(intake.count("spool")).isEqualTo(1);
    }

    @Test
    void aFullSpoolTakesNoMore() {
        RunningIntake intake = intake(Infrastructure.get().storeUri(), "innspill.intake.spool.most=3");
        kafka().stop();
        accepted(intake, 3);
        // how much is in it is counted every now and then, so a few more may get in
        await().atMost(Duration.ofSeconds(15))
                .until(() -> intake.agency().send(piece(UUID.randomUUID())).statusCode() == 503);
        kafka().startAgain();
        await().atMost(RETURN).until(() -> intake.count("spool") == 0);
        accepted(intake, 1);
    }

    @Test
    void readinessStaysUpWhileTheSpoolTakesWhatComes() {
        EmbeddedStore store = storeToStop();
        RunningIntake intake = intake(store.connectionString());
        assertThat(readiness(intake)).isEqualTo(200);
        kafka().stop();
        accepted(intake, 12);
        assertThat(readiness(intake)).isEqualTo(200);
        store.close();
        await().atMost(RETURN).until(() -> readiness(intake) == 503);
        assertThat(intake.agency()
                        .get("/actuator/health/liveness", "application/json", "en")
                        .statusCode())
                .isEqualTo(200);
    }

    private RunningIntake intake(String store, String... properties) {
        RunningIntake intake = RunningIntake.start(kafka().address(), store, database, properties);
        running.add(intake);
        if (intake.count("bodies") < 2) {
            intake.agency().directory();
            await().atMost(RETURN).until(() -> intake.count("bodies") == 2);
        }
        return intake;
    }

    private static int readiness(RunningIntake intake) {
        return intake.agency()
                .get("/actuator/health/readiness", "application/json", "en")
                .statusCode();
    }

    /** Hands in pieces that are all accepted in time; their ids. */
    private static List<String> accepted(RunningIntake intake, int pieces) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            Instant start = Instant.now();
            HttpResponse<String> answer = intake.agency().send(piece(UUID.randomUUID()));
            assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            ids.add(JsonMapper.shared()
                    .readTree(answer.body())
                    .path("feedbackId")
                    .asString());
        }
        return ids;
    }

    private EmbeddedStore storeToStop() {
        EmbeddedStore store = EmbeddedStore.inMemory();
        running.add(store);
        return store;
    }

    private BrokerToStop kafka() {
        return Objects.requireNonNull(broker);
    }

    private List<String> told() {
        return new RawTopics(kafka().address())
                .records("feedback.received").stream().map(SpoolIT::key).toList();
    }

    private static String key(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.key(), StandardCharsets.UTF_8);
    }

    private static String piece(UUID externalId) {
        return "{\"body\":\"889640782\",\"externalId\":\"%s\",\"channel\":\"WEB\",\"text\":\"Hei\"}"
                .formatted(externalId);
    }
}
