package no.innspill.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innspill.embedded.BrokerConfig;
import no.innspill.embedded.EmbeddedBroker;
import no.innspill.embedded.EmbeddedStore;

/** Broker and document store, as {@code ./innspill up} has them: durable, on files; ends when its standard input does. */
public final class GroundProcess {
    private GroundProcess() {}

    /**
     * Starts both.
     *
     * @param arguments the folder for their files, and the file that is written when both are there: the broker's address and the store's
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerConfig.in(folder.resolve("broker")));
        EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"), 0);
        Path ready = Path.of(arguments[1]);
        Path written = Files.writeString(
                ready.resolveSibling("ground.tmp"), broker.bootstrapServers() + "\n" + store.connectionString() + "\n");
        Files.move(written, ready);
        IntakeProcess.untilTheParentIsGone();
    }
}
