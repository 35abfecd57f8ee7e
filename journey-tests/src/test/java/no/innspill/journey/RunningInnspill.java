package no.innspill.journey;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.innspill.standalone.Standalone;
import no.innspill.test.RawTopics;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Innspill in a process of its own, as {@code ./innspill up} starts it. */
final class RunningInnspill implements AutoCloseable {
    private static final int WEB_PORTS = 5;
    private static final Duration START = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private final int kafkaPort;
    private final int storePort;
    private Process process;

    private RunningInnspill(Path data) {
        this.data = data;
        this.port = freeBlock(WEB_PORTS);
        this.kafkaPort = freeBlock(1);
        this.storePort = freeBlock(1);
        this.process = up();
    }

    /** Starts it with new data, and returns when it answers. */
    static RunningInnspill start() {
        try {
            var running = new RunningInnspill(Files.createTempDirectory("innspill-journey"));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.awaitAnswer();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power switch would: {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again on the same data and ports. */
    void startAgain() {
        process = up();
        awaitAnswer();
    }

    /** A second {@code up} on the same data; what it says and how it ends. */
    Ended secondUp() {
        List<String> command = command("up", "--data", data.toString(), "--port", String.valueOf(freeBlock(WEB_PORTS)));
        return ended(run(command, data.resolve("second-up.txt")), data.resolve("second-up.txt"));
    }

    /** Begins to play the demo; ends when all is accounted for. */
    Playing demo() {
        Path output = data.resolve("demo-" + System.nanoTime() + ".txt");
        return new Playing(run(command("demo", "--json", "--port", String.valueOf(port)), output), output);
    }

    URI start(String path) {
        return address(0, path);
    }

    URI intake(String path) {
        return address(1, path);
    }

    URI routing(String path) {
        return address(2, path);
    }

    URI action(String path) {
        return address(3, path);
    }

    URI reporting(String path) {
        return address(4, path);
    }

    RawTopics topics() {
        return new RawTopics("127.0.0.1:" + kafkaPort);
    }

    /** A secret that was made at the first start. */
    String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document that the services keep, as one text. */
    String store() {
        var all = new StringBuilder();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + storePort)) {
            for (String database : client.listDatabaseNames()) {
                if (database.startsWith("innspill-")) {
                    MongoDatabase found = client.getDatabase(database);
                    found.listCollectionNames()
                            .forEach(collection -> found.getCollection(collection)
                                    .find()
                                    .forEach(document ->
                                            all.append(document.toJson()).append('\n')));
                }
            }
        }
        return all.toString();
    }

    /** All that the services have written to their logs. */
    String logs() {
        try (var files = Files.list(data.resolve("logs"))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private Process up() {
        return run(
                command(
                        "up",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port),
                        "--kafka-port",
                        String.valueOf(kafkaPort),
                        "--store-port",
                        String.valueOf(storePort)),
                data.resolve("up.txt"));
    }

    private void awaitAnswer() {
        Awaitility.await().atMost(START).pollInterval(Duration.ofMillis(200)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended: " + Files.readString(data.resolve("up.txt")));
            }
            return Files.readString(data.resolve("up.txt")).contains("Innspill is up");
        });
    }

    private static Ended ended(Process process, Path output) {
        int status = process.onExit().orTimeout(5, TimeUnit.MINUTES).join().exitValue();
        try {
            return new Ended(status, Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process run(List<String> command, Path output) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Standalone.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private URI address(int service, String path) {
        return URI.create("http://localhost:" + (port + service) + path);
    }

    /** The first of so many ports in a row that nobody listens on. */
    private static int freeBlock(int size) {
        for (int tries = 0; tries < 200; tries++) {
            int first = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (IntStream.range(first, first + size).allMatch(RunningInnspill::isFree)) {
                return first;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** A program that came to its end. */
    record Ended(int status, String output) {}

    /** A demo under way. */
    record Playing(Process process, Path output) {

        /** Its account, once it has one. */
        JsonNode account() {
            Ended ended = ended(process, output);
            int from = ended.output().indexOf('{');
            if (from < 0) {
                throw new IllegalStateException("no account: " + ended.output());
            }
            return JsonMapper.shared().readTree(ended.output().substring(from).getBytes(StandardCharsets.UTF_8));
        }
    }
}
