package no.innspill.intake;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import no.innspill.embedded.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store in a process of its own: folder and port. */
final class StoreProgram {
    static final String READY = "the store answers";
    private static final Logger LOG = LoggerFactory.getLogger(StoreProgram.class);

    private StoreProgram() {}

    public static void main(String[] args) throws InterruptedException {
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]), Integer.parseInt(args[1]))) {
            LOG.info("{} at {}", READY, store.port());
            new CountDownLatch(1).await();
        }
    }
}
