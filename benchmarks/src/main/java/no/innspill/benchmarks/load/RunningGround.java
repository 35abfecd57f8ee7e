package no.innspill.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Broker and embedded store, in a process of their own, that answer. */
public final class RunningGround implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Child process;
    private final List<String> addresses;

    private RunningGround(Child process, List<String> addresses) {
        this.process = process;
        this.addresses = addresses;
    }

    /**
     * Starts them, and returns when they answer.
     *
     * @param folder for their data and log
     * @param options of the JVM: the store holds all that comes in a run in memory
     */
    public static RunningGround start(Path folder, List<String> options) throws IOException, InterruptedException {
        Path ready = folder.resolve("ground");
        Child process = Child.start(
                GroundProcess.class,
                options,
                List.of(folder.toString(), ready.toString()),
                Map.of(),
                folder.resolve("ground.log"));
        while (!Files.exists(ready)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("no broker: see " + folder);
            }
            Thread.sleep(LOOK);
        }
        return new RunningGround(process, Files.readAllLines(ready));
    }

    public String brokers() {
        return addresses.get(0);
    }

    /** The store's connection string. */
    public String store() {
        return addresses.get(1);
    }

    /** What a service has to be told so that it runs on this; nobody can log in. */
    public Map<String, String> environment() {
        return Map.of(
                "INNSPILL_KAFKA_BROKERS",
                brokers(),
                "INNSPILL_MONGODB_URI",
                store(),
                "INNSPILL_ISSUER",
                "http://127.0.0.1:1",
                "INNSPILL_CLIENT_SECRET",
                "nobody-logs-in");
    }

    /** Processor time since it started. */
    Duration used() {
        return process.used();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
