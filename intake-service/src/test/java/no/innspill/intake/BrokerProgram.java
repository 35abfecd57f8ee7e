package no.innspill.intake;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import no.innspill.embedded.BrokerConfig;
import no.innspill.embedded.EmbeddedBroker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker in a process of its own: folder and port. */
final class BrokerProgram {
    static final String READY = "the broker answers";
    private static final Logger LOG = LoggerFactory.getLogger(BrokerProgram.class);

    private BrokerProgram() {}

    public static void main(String[] args) throws InterruptedException {
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(BrokerConfig.in(Path.of(args[0])).withPort(Integer.parseInt(args[1])))) {
            LOG.info("{} at {}", READY, broker.bootstrapServers());
            new CountDownLatch(1).await();
        }
    }
}
