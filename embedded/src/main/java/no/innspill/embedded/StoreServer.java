package no.innspill.embedded;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded store as a process of its own, for trying the services apart where there is no MongoDB: directory, port, and address. */
final class StoreServer {

    private static final Logger log = LoggerFactory.getLogger(StoreServer.class);
    private static final int WITH_HOST = 3;

    private StoreServer() {}

    public static void main(String[] args) throws InterruptedException {
        if (args.length < 2) {
            throw new IllegalArgumentException("Say the directory, the port, and the address if it is not 127.0.0.1");
        }
        String host = args.length >= WITH_HOST ? args[2] : "127.0.0.1";
        EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]), host, Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(store::close));
        log.info("The document store answers at {}", store.connectionString());
        Thread.currentThread().join();
    }
}
