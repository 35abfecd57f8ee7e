package no.innspill.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import no.innspill.contracts.Channel;
import no.innspill.contracts.Event;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.test.Infrastructure;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The service runs as a process of its own and is killed, {@code kill -9}, again and again while it counts. */
@Tag("any-store")
@Reporting
class KilledWhileCountingIT {

    private static final int FEEDBACK = 3000;
    private static final int KILLS = 2;

    private final Bus bus;
    private final String body = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
    private final String database = "killed-" + UUID.randomUUID().toString().substring(0, 8);

    KilledWhileCountingIT(@Autowired EventPublisher publisher) {
        this.bus = new Bus(publisher);
    }

    @Test
    void everythingIsCountedOnceInTheEnd(@TempDir Path logs) throws IOException {
        CompletableFuture<Void> telling = CompletableFuture.runAsync(this::tellAll);
        try (MongoClient client = MongoClients.create(Infrastructure.get().storeUri())) {
            MongoDatabase store = client.getDatabase(database);
            for (int kill = 1; kill <= KILLS; kill++) {
                long counted = counted(store, "received");
                Process service = start(logs.resolve("service-" + kill + ".log"));
                try {
                    await().atMost(Duration.ofMinutes(2)).until(() -> counted(store, "received") > counted);
                } finally {
                    service.destroyForcibly().onExit().join();
                }
            }
            assertThat(counted(store, "received"))
                    .as("killed before it was done")
                    .isLessThan(FEEDBACK);
            telling.join();
            Process service = start(logs.resolve("service-last.log"));
            try {
                await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
                    assertThat(counted(store, "received")).isGreaterThanOrEqualTo(FEEDBACK);
                    assertThat(counted(store, "triage")).isGreaterThanOrEqualTo(FEEDBACK);
                });
            } finally {
                service.destroyForcibly().onExit().join();
            }
            assertThat(counted(store, "received")).isEqualTo(FEEDBACK);
            assertThat(counted(store, "triage")).isEqualTo(FEEDBACK);
        }
    }

    private void tellAll() {
        for (int batch = 0; batch < FEEDBACK / 100; batch++) {
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Story story = Story.of(Instant.now()).from(body, "s" + i % 10, Channel.WEB);
                events.add(story.received());
                events.add(story.routed(story.triage()));
            }
            bus.tell(events);
        }
    }

    private long counted(MongoDatabase store, String measure) {
        long sum = 0;
        for (Document rollUp : store.getCollection("rollups").find(new Document("body", body))) {
            sum += rollUp.get("n", Document.class).get(measure, 0L);
        }
        return sum;
    }

    private Process start(Path log) throws IOException {
        Infrastructure infrastructure = Infrastructure.get();
        String uri = infrastructure.storeUri();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportingService.class.getName(),
                        "--server.port=0",
                        "--spring.mongodb.uri=" + uri,
                        "--spring.mongodb.database=" + database,
                        "--spring.kafka.bootstrap-servers=" + infrastructure.brokers(),
                        "--spring.kafka.consumer.max-poll-records=50",
                        "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                        "--spring.cloud.stream.bindings.feedbackReceived-in-0.group=" + database,
                        "--spring.cloud.stream.bindings.feedbackRouted-in-0.group=" + database,
                        "--spring.cloud.stream.bindings.caseEvents-in-0.group=" + database,
                        "--spring.cloud.stream.bindings.directoryBodies-in-0.group=" + database,
                        "--innspill.security.people.issuer="
                                + infrastructure.issuer().address(),
                        "--innspill.security.client.secret=a-secret-for-tests-only")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
