package no.innspill.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innspill.embedded.BrokerConfig;
import no.innspill.embedded.EmbeddedBroker;
import org.springframework.util.FileSystemUtils;

/** An embedded broker with a folder that goes with the JVM. */
final class TestBroker {
    private TestBroker() {}

    static EmbeddedBroker start() {
        try {
            Path folder = Files.createTempDirectory("innspill-broker");
            EmbeddedBroker broker = EmbeddedBroker.start(BrokerConfig.in(folder).withPort(0));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
