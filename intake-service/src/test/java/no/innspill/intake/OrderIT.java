package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.intake.out.spool.DurableEvents;
import no.innspill.intake.out.spool.Message;
import no.innspill.intake.out.spool.Post;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances tell of the same pieces, now one, now the other, while Kafka goes and comes. */
class OrderIT {
    private static final int PIECES = 40;
    private static final int EVENTS = 25;
    private static final Duration PACE = Duration.ofMillis(300);
    private static final String TOPIC = "feedback.received";

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsToldOfAPieceStaysInOrderWhileKafkaGoesAndComes() throws InterruptedException {
        String database = "order-" + UUID.randomUUID().toString().substring(0, 8);
        String store = Infrastructure.get().storeUri();
        try (BrokerToStop kafka = new BrokerToStop(folder);
                RunningIntake one = RunningIntake.start(kafka.address(), store, database);
                RunningIntake other = RunningIntake.start(kafka.address(), store, database)) {
            List<String> pieces = IntStream.range(0, PIECES)
                    .mapToObj(i -> UUID.randomUUID().toString())
                    .toList();
            List<DurableEvents> instances = List.of(one.bean(DurableEvents.class), other.bean(DurableEvents.class));
            List<Thread> tellers = pieces.stream()
                    .map(piece -> Thread.ofVirtual().start(() -> tell(piece, instances)))
                    .toList();

            for (int i = 0; i < 2; i++) {
                tellers.getFirst().join(Duration.ofSeconds(2));
                kafka.stop();
                await().atMost(Duration.ofSeconds(30)).until(() -> one.count("spool") > PIECES);
                kafka.startAgain();
            }
            for (Thread teller : tellers) {
                teller.join();
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> one.count("spool") == 0);

            List<String> expected =
                    IntStream.range(0, EVENTS).mapToObj(String::valueOf).toList();
            var topics = new RawTopics(kafka.address());
            var byKey = topics.records(TOPIC).stream()
                    .collect(Collectors.groupingBy(
                            message -> new String(message.key(), StandardCharsets.UTF_8),
                            Collectors.mapping(
                                    message ->
                                            RawTopics.header(message, "ce_id").replaceAll(".*/", ""),
                                    Collectors.toList())));
            assertThat(byKey.keySet()).containsExactlyInAnyOrderElementsOf(pieces);
            assertThat(byKey.values())
                    .allSatisfy(told -> assertThat(firstTimes(told)).containsExactlyElementsOf(expected));
        }
    }

    /** Events that Kafka had without saying so are there twice; each counts where it stands first. */
    private static Set<String> firstTimes(List<String> told) {
        return new LinkedHashSet<>(told);
    }

    /** Tells one event after the other, each until it is durable, and each to the instance that the one before was not told to. */
    private static void tell(String piece, List<DurableEvents> instances) {
        for (int i = 0; i < EVENTS; i++) {
            Post post = new Post(List.of(new Message.Told(event(piece, i))), i == 0);
            DurableEvents instance = instances.get(i % instances.size());
            boolean durable = false;
            for (int tries = 0; tries < 50 && !durable; tries++) {
                durable = instance.tell(List.of(tries == 0 ? post : new Post(post.messages(), false)))
                        .getFirst()
                        .isDurable();
            }
            assertThat(durable).isTrue();
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private static OutgoingEvent event(String piece, int number) {
        return new OutgoingEvent(
                piece + "/" + number,
                "no.innspill.feedback.received.v1",
                "/intake-service",
                TOPIC,
                piece,
                Instant.now(),
                "{\"number\":" + number + "}",
                null);
    }
}
