package no.innspill.benchmarks.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** All that is needed for a run: broker and store in one process, intake in another, and an issuer of tokens here. */
final class Stand implements AutoCloseable {
    static final String BODY = "889640782";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Room for a run, and short pauses: those of a store that holds everything in memory are not what is measured. */
    private static final List<String> GROUND = List.of(
            "-Xms4g",
            "-Xmx4g",
            "-XX:MaxGCPauseMillis=20",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:G1NewSizePercent=1");

    private static final String DIRECTORY = """
            {"organisationNumber":"889640782","name":{"nb":"NAV"},"level":"STATE","units":[],"services":[],"responsibilities":[],
             "contact":{"page":"https://example.no/","appeals":"https://example.no/"},"version":1}""";

    private final RunningGround ground;
    private final Child intake;
    private final Issuer issuer;
    private final int port;
    private final Path gcLog;

    private Stand(RunningGround ground, Child intake, Issuer issuer, int port, Path gcLog) {
        this.ground = ground;
        this.intake = intake;
        this.issuer = issuer;
        this.port = port;
        this.gcLog = gcLog;
    }

    /**
     * Starts it all in a folder.
     *
     * @param heapMegabytes the most heap that intake may have
     * @param more more options for intake's JVM
     */
    static Stand start(Path folder, int heapMegabytes, List<String> more) throws IOException, InterruptedException {
        RunningGround ground = RunningGround.start(folder, GROUND);
        Issuer issuer = Issuer.start();
        int port = freePort();
        Path gcLog = folder.resolve("gc.log");
        List<String> options = new ArrayList<>(List.of(
                "-Xms" + heapMegabytes + "m",
                "-Xmx" + heapMegabytes + "m",
                "-Xlog:gc:file=" + gcLog + ":uptime",
                "-Dfile.encoding=UTF-8"));
        options.addAll(more);
        tellDirectory(ground.brokers());
        var environment = new HashMap<>(ground.environment());
        environment.put("INNSPILL_ISSUER", issuer.address());
        environment.put("INNSPILL_RECEIPT_SECRET", "a-secret-for-benchmarks-only-of-40-chars");
        environment.put("INNSPILL_MASTER_KEY", "a-master-key-of-32-bytes-for-benchmarks-AAA");
        Child intake = Child.start(
                IntakeProcess.class,
                options,
                // a client's quota is not what is measured
                List.of(
                        "--server.port=" + port,
                        "--innspill.limits.requests.amount=1000000000",
                        "--innspill.limits.pieces.amount=1000000000"),
                environment,
                folder.resolve("intake.log"));
        var stand = new Stand(ground, intake, issuer, port, gcLog);
        until(() -> stand.accepts() || !intake.isAlive(), "intake: see " + folder);
        return stand;
    }

    int port() {
        return port;
    }

    String token() {
        return issuer.token(BODY);
    }

    Child intake() {
        return intake;
    }

    RunningGround ground() {
        return ground;
    }

    Path gcLog() {
        return gcLog;
    }

    @Override
    public void close() throws IOException {
        intake.close();
        ground.close();
        issuer.close();
    }

    /** Intake takes nothing in of a body that the directory has not told of. */
    private static void tellDirectory(String brokers) throws InterruptedException {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", brokers);
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            // those that intake listens to, and that other services would have made
            admin.createTopics(Stream.of(Topic.DIRECTORY, Topic.FEEDBACK_ROUTED, Topic.CASE_EVENTS)
                            .map(topic -> new NewTopic(topic.topicName(), 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            var event = new ProducerRecord<>(Topic.DIRECTORY.topicName(), BODY, DIRECTORY);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "benchmark",
                            "ce_type", EventType.DIRECTORY_BODY.type(),
                            "ce_source", "/benchmarks",
                            "ce_time", Instant.now().toString(),
                            "content-type", "application/json")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker takes no event", e);
        }
    }

    private boolean accepts() {
        HttpRequest piece = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/feedback"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"body\":\"" + BODY + "\",\"channel\":\"WEB\",\"foundIt\":\"YES\"}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(piece, HttpResponse.BodyHandlers.discarding()).statusCode() == 202;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket.getLocalPort();
        }
    }

    private static void until(BooleanSupplier there, String what) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not there in time: " + what);
            }
            Thread.sleep(200);
        }
    }
}
