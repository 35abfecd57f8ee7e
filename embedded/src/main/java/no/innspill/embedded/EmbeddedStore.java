package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;

/** A document store that speaks MongoDB's protocol inside this process. */
public final class EmbeddedStore implements AutoCloseable {

    private final MongoServer server;
    private final String address;

    private EmbeddedStore(MongoServer server, String host, int port) {
        this.server = server;
        this.server.bind(host, port);
        this.address = host + ":" + server.getLocalAddress().getPort();
    }

    /** Opens the store that is kept in a directory, on 127.0.0.1; port 0 takes a free one. */
    public static EmbeddedStore open(Path directory, int port) {
        return new EmbeddedStore(new MongoServer(new StoreBackend()), "127.0.0.1", port);
    }

    /** A store that keeps nothing when it is closed, on 127.0.0.1 and a free port. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(new MongoServer(new StoreBackend()), "127.0.0.1", 0);
    }

    /** What a driver connects to, without a database: add {@code /name}. */
    public String connectionString() {
        return "mongodb://" + address;
    }

    /** Stops answering. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
