package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.embedded.EmbeddedStore;
import no.innspill.test.RawTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A batch in whose middle Kafka or the store goes away, and one that is longer than a call may be. */
@Tag("any-store")
class BatchAwayIT {
    private static final int PIECES = 3_000;
    private static final Duration RETURN = Duration.ofSeconds(40);

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable BrokerToStop broker;
    private static @Nullable EmbeddedStore store;
    private static @Nullable RunningIntake running;

    private final String run = UUID.randomUUID().toString();

    @BeforeAll
    static void everythingIsThere() {
        var kafka = new BrokerToStop(folder.resolve("kafka"));
        var embedded = EmbeddedStore.open(folder.resolve("store"), 0);
        var intake = RunningIntake.start(
                kafka.address(),
                embedded.connectionString(),
                "batch",
                "innspill.intake.batch.most-pieces=" + PIECES,
                "innspill.intake.batch.chunk=250");
        intake.agency().directory();
        await().atMost(RETURN).until(() -> intake.count("bodies") == 2);
        broker = kafka;
        store = embedded;
        running = intake;
    }

    @AfterAll
    static void everythingEnds() {
        there(running).close();
        there(store).close();
        there(broker).close();
    }

    @Test
    void whatComesAfterKafkaIsLostGoesToTheSpoolAndIsToldOnce() {
        BrokerToStop kafka = there(broker);
        List<JsonNode> answers;
        try (SlowBatch batch = begin(PIECES)) {
            batch.sendTo(0.5);
            await().until(() -> batch.answered() >= PIECES / 3);
            kafka.stop();
            answers = batch.end();
        } finally {
            kafka.startAgain();
        }

        assertThat(summary(answers)).isEqualTo("done 3000 0 0");
        await().atMost(RETURN).until(() -> intake().count("spool") == 0);
        List<JsonNode> again = sent(PIECES);
        assertThat(again).isEqualTo(answers);
        assertThat(eventsByPiece(ids(answers)))
                .hasSize(PIECES)
                .allSatisfy((id, events) -> assertThat(events).hasSize(1));
    }

    @Test
    void whatComesAfterTheStoreIsLostIsAnsweredAsItIsAndCountsOnceWhenItIsSentAgain() {
        List<JsonNode> answers;
        try (SlowBatch batch = begin(PIECES)) {
            batch.sendTo(0.5);
            await().until(() -> batch.answered() >= PIECES / 3);
            there(store).close();
            answers = batch.end();
        } finally {
            store = EmbeddedStore.open(folder.resolve("store"), there(store).port());
        }

        List<JsonNode> pieces = answers.subList(0, PIECES);
        assertThat(pieces)
                .extracting(piece -> piece.path("line").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PIECES).boxed().toList());
        Set<String> accepted = ids(answers);
        assertThat(accepted).hasSizeBetween(PIECES / 3, PIECES - 1);
        assertThat(summary(answers)).isEqualTo("done " + accepted.size() + " 0 " + (PIECES - accepted.size()));
        assertThat(pieces.stream()
                        .filter(piece -> !piece.path("status").asString().equals("accepted")))
                .allSatisfy(piece ->
                        assertThat(piece.at("/problem/type").asString()).isEqualTo("/problems/unavailable"));

        List<JsonNode> again = new ArrayList<>();
        await().atMost(RETURN).untilAsserted(() -> {
            again.clear();
            again.addAll(sent(PIECES));
            assertThat(summary(again)).isEqualTo("done 3000 0 0");
        });
        assertThat(ids(again)).containsAll(accepted);
        assertThat(eventsByPiece(ids(again)))
                .hasSize(PIECES)
                .allSatisfy((id, events) -> assertThat(events).hasSize(1));
    }

    @Test
    void thePiecesAfterTheLastThatACallMayHaveAreRefusedAndTheOthersStand() {
        List<JsonNode> answers = sent(PIECES + 3);

        assertThat(answers).hasSize(PIECES + 2);
        assertThat(ids(answers)).hasSize(PIECES);
        JsonNode first = answers.get(PIECES);
        assertThat(first.path("line").asInt()).isEqualTo(PIECES + 1);
        assertThat(first.at("/problem/type").asString()).isEqualTo("/problems/too-large");
        assertThat(first.at("/problem/detail").asString())
                .isEqualTo("A call has at most 3000 pieces; this one and all after it were not taken.");
        assertThat(summary(answers)).isEqualTo("done 3000 3 0");
        assertThat(eventsByPiece(ids(answers))).hasSize(PIECES);
    }

    private List<JsonNode> sent(int pieces) {
        try (SlowBatch batch = begin(pieces)) {
            return batch.end();
        }
    }

    private SlowBatch begin(int pieces) {
        return SlowBatch.begin(
                intake().port(),
                IntStream.range(0, pieces)
                        .mapToObj(i -> "{\"body\":\"889640782\",\"externalId\":\"" + run + "-" + i
                                + "\",\"channel\":\"WEB\",\"text\":\"Skjema " + i + " er vanskelig\"}")
                        .collect(Collectors.joining("\n")));
    }

    /** The events of each of these pieces, by their ids: one that Kafka had without saying so is there twice. */
    private static Map<String, Set<String>> eventsByPiece(Set<String> ids) {
        return new RawTopics(there(broker).address())
                .records("feedback.received").stream()
                        .filter(message -> ids.contains(new String(message.key(), StandardCharsets.UTF_8)))
                        .collect(Collectors.groupingBy(
                                message -> new String(message.key(), StandardCharsets.UTF_8),
                                Collectors.mapping(message -> RawTopics.header(message, "ce_id"), Collectors.toSet())));
    }

    private static Set<String> ids(List<JsonNode> answers) {
        return answers.stream()
                .filter(answer -> answer.path("status").asString().equals("accepted"))
                .map(answer -> answer.path("feedbackId").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String summary(List<JsonNode> answers) {
        JsonNode last = answers.getLast();
        return last.path("status").asString() + " " + last.path("accepted") + " " + last.path("refused") + " "
                + last.path("unavailable");
    }

    private static RunningIntake intake() {
        return there(running);
    }

    private static <T> T there(@Nullable T one) {
        return Objects.requireNonNull(one);
    }
}
