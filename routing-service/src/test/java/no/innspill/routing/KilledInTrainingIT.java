package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.innspill.test.Infrastructure;
import no.innspill.test.RealInfrastructure;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The service runs as processes of their own; the one that trains is killed, {@code kill -9}. */
@Tag("any-store")
@RealInfrastructure
class KilledInTrainingIT {
    private static final String API = "/api/v1/models";
    private static final String KEEPER = Http.person("routing-keeper", "991825827");
    private static final Duration A_START = Duration.ofMinutes(2);
    private static final Duration A_TRAINING = Duration.ofMinutes(4);
    private static final Duration SECONDS = Duration.ofSeconds(30);

    private final String database = "trained-" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path logs;

    @Test
    void anotherInstanceBeginsItAnewAndAllTakeTheModelUpOnceItIsInForce() throws IOException {
        String number;
        try (Instance killed = start("killed")) {
            HttpResponse<String> asked = killed.http().send(API, "", KEEPER, Map.of());
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
            number = Http.read(asked).get("number").asString();
            await().atMost(A_START).until(() -> state(killed, number), "training"::equals);
        }
        try (Instance first = start("first");
                Instance second = start("second")) {
            await().atMost(A_TRAINING)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> state(first, number), "ready"::equals);
            assertThat(begun(number)).as("once by each of two instances").isEqualTo(2);

            String shipped = second.decides();
            HttpResponse<String> seen = first.http().get(API + "/" + number, KEEPER);
            HttpResponse<String> switched = first.http()
                    .send(
                            API + "/" + number + "/in-force",
                            "{\"confirmed\":true}",
                            KEEPER,
                            Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow()));
            assertThat(switched.statusCode()).as(switched.body()).isEqualTo(200);
            String label = Http.read(seen).get("label").asString();
            assertThat(first.decides()).isEqualTo(label).isNotEqualTo(shipped);
            await().atMost(SECONDS)
                    .untilAsserted(() -> assertThat(second.decides())
                            .as("the other instance has taken it up")
                            .isEqualTo(label));
        }
    }

    private int begun(String number) {
        try (MongoClient store = MongoClients.create(Infrastructure.get().storeUri())) {
            Document model = store.getDatabase(database)
                    .getCollection("models")
                    .find(new Document("_id", Long.valueOf(number)))
                    .first();
            return Objects.requireNonNull(model, "the model").getInteger("begun");
        }
    }

    private static String state(Instance instance, String number) {
        JsonNode model = instance.http().json(API + "/" + number, KEEPER);
        return model.get("state").asString();
    }

    /** A process of the service; closing it is {@code kill -9}. */
    private record Instance(Process process, Http http) implements AutoCloseable {

        String decides() {
            return http.json(API, KEEPER).get("decides").asString();
        }

        private boolean answers() {
            assertThat(process.isAlive()).isTrue();
            try {
                return http.get(API, KEEPER).statusCode() == 200;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    private Instance start(String name) throws IOException {
        Infrastructure infrastructure = Infrastructure.get();
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoutingService.class.getName(),
                        "--spring.config.name=routing-service",
                        "--server.port=" + port,
                        "--innspill.routing.learning.most-shipped=1000",
                        "--innspill.routing.learning.lease=4s",
                        "--spring.cloud.stream.bindings.feedbackReceived-in-0.group=" + database,
                        "--spring.cloud.stream.bindings.caseEvents-in-0.group=" + database,
                        "--spring.mongodb.uri=" + infrastructure.storeUri(),
                        "--spring.mongodb.database=" + database,
                        "--spring.kafka.bootstrap-servers=" + infrastructure.brokers(),
                        "--innspill.security.people.issuer="
                                + infrastructure.issuer().address(),
                        "--innspill.security.client.secret=a-secret-for-tests-only")
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(name + ".log").toFile())
                .start();
        var instance = new Instance(process, new Http(port));
        await().atMost(A_START).until(instance::answers);
        return instance;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
