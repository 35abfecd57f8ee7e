package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Intake killed as a power switch would, with work on its hands. */
class KilledIT {
    private static final Duration RETURN = Duration.ofSeconds(40);
    private static final int PIECES = 6;
    private static final int CORRECTIONS = 2;
    private static final int ROWS = 4_000;

    private final String database = "killed-" + UUID.randomUUID().toString().substring(0, 8);
    private final String store = Infrastructure.get().storeUri();

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsInTheSpoolOutlivesKill9AndIsToldOnceAndInOrder() {
        try (BrokerToStop kafka = new BrokerToStop(folder.resolve("kafka"))) {
            List<String> ids;
            try (IntakeProcess killed = IntakeProcess.start(folder, kafka.address(), store, database)) {
                kafka.stop();
                ids = IntStream.range(0, PIECES)
                        .mapToObj(i -> acceptedAndCorrected(killed))
                        .toList();
                assertThat(killed.count("spool")).isEqualTo(PIECES * (1L + CORRECTIONS));
                killed.kill();
            }

            kafka.startAgain();
            try (RunningIntake after = RunningIntake.start(kafka.address(), store, database)) {
                await().atMost(RETURN).until(() -> after.count("spool") == 0);
                Map<String, List<Integer>> revisions = revisions(kafka.address());
                assertThat(revisions.keySet()).containsExactlyInAnyOrderElementsOf(ids);
                assertThat(revisions.values())
                        .allSatisfy(told -> assertThat(told)
                                .containsExactlyElementsOf(IntStream.rangeClosed(0, CORRECTIONS)
                                        .boxed()
                                        .toList()));
            }
        }
    }

    @Test
    void anImportThatIsKilledInTheMiddleGoesOnAndCountsEachRowOnce() {
        String brokers = Infrastructure.get().brokers();
        String[] settings = {"innspill.intake.imports.chunk=50", "innspill.intake.imports.lease=2s"};
        String marker = UUID.randomUUID().toString();
        String id;
        try (IntakeProcess killed = IntakeProcess.start(folder, brokers, store, database, settings)) {
            Keeper sara = killed.keeper();
            String path = sara.mapped("killed.csv", file(marker), Map.of());
            id = path.substring(path.lastIndexOf('/') + 1);
            sara.act(path, "run");
            await().atMost(RETURN).pollInterval(Duration.ofMillis(20)).until(() -> counted(killed, id, "rows") >= 500);
            killed.kill();
            assertThat(counted(killed, id, "rows")).isLessThan(ROWS);
        }

        try (RunningIntake after = RunningIntake.start(brokers, store, database, settings)) {
            await().atMost(RETURN)
                    .until(() -> after.mongo()
                                    .count(
                                            query(where("_id")
                                                    .is(id)
                                                    .and("state")
                                                    .is("DONE")),
                                            "imports")
                            == 1);
            Document run = Objects.requireNonNull(after.mongo().findById(id, Document.class, "imports"))
                    .get("run", Document.class);
            assertThat(run.getInteger("rows")).isEqualTo(ROWS);
            assertThat(run.getInteger("accepted") + run.getInteger("again")).isEqualTo(ROWS);
        }
        Map<String, List<ConsumerRecord<byte[], byte[]>>> told =
                RawTopics.ofThisRun().records("feedback.received").stream()
                        .filter(one ->
                                one.value() != null && new String(one.value(), StandardCharsets.UTF_8).contains(marker))
                        .collect(Collectors.groupingBy(one -> new String(one.key(), StandardCharsets.UTF_8)));
        assertThat(told).hasSize(ROWS);
        assertThat(told.values())
                .allSatisfy(records -> assertThat(records.stream()
                                .map(record -> RawTopics.header(record, "ce_id"))
                                .distinct())
                        .hasSize(1));
    }

    /** Hands a piece in and corrects it; its id. */
    private static String acceptedAndCorrected(IntakeProcess intake) {
        String externalId = UUID.randomUUID().toString();
        var accepted = intake.agency().send(piece(externalId, "Hei"));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String id =
                JsonMapper.shared().readTree(accepted.body()).path("feedbackId").asString();
        for (int i = 1; i <= CORRECTIONS; i++) {
            assertThat(intake.agency()
                            .put("/api/v1/feedback/" + id, piece(externalId, "Hei igjen, " + i))
                            .statusCode())
                    .isEqualTo(200);
        }
        return id;
    }

    /** The revisions of each piece, as the topic has them. */
    private static Map<String, List<Integer>> revisions(String brokers) {
        Map<String, List<Integer>> revisions = new HashMap<>();
        new RawTopics(brokers)
                .records("feedback.received")
                .forEach(told -> revisions
                        .computeIfAbsent(new String(told.key(), StandardCharsets.UTF_8), _ -> new ArrayList<>())
                        .add(EventJson.read(told.value(), FeedbackReceived.class)
                                .revision()));
        return revisions;
    }

    private static int counted(IntakeProcess intake, String id, String what) {
        Document its = intake.mongo().findById(id, Document.class, "imports");
        return its == null || its.get("run") == null
                ? 0
                : its.get("run", Document.class).getInteger(what);
    }

    private static byte[] file(String marker) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "Rad " + row + " " + marker + ";Nettside")
                .collect(Collectors.joining("\n", "Kommentar;Kanal\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String piece(String externalId, String text) {
        return "{\"body\":\"889640782\",\"externalId\":\"%s\",\"channel\":\"WEB\",\"text\":\"%s\"}"
                .formatted(externalId, text);
    }
}
