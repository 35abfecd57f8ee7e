package no.innspill.embedded;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document store that speaks MongoDB's protocol inside this process: mongo-java-server in memory, behind Innspill's own journal.
 *
 * <p><b>What it promises.</b> What was acknowledged has been forced to the disk: it survives {@code kill -9} of the process and, where the
 * disk keeps what it has confirmed, a power cut. A client is never shown what could still be lost. When the disk refuses, writes are
 * refused with error 14031 until it takes them again; when a file is damaged where it must be whole, the store does not open and says
 * where.
 *
 * <p><b>What it is not.</b> It holds all data in memory, has no second copy, checks no passwords, and knows the part of MongoDB that
 * Innspill uses. It listens on loopback unless it is told otherwise.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long LEAST_JOURNAL = 64L * 1024 * 1024;

    private final WireServer server;
    private final String host;
    private final @Nullable StoredFiles stored;

    private EmbeddedStore(WireServer server, String host, @Nullable StoredFiles stored) {
        this.server = server;
        this.host = host;
        this.stored = stored;
    }

    /**
     * Opens the store that is kept in a directory, on 127.0.0.1.
     *
     * @param directory made when it is not there
     * @param port 0 takes a free one
     * @throws DataInUse when another process has the directory open
     * @throws StoreDamaged when something acknowledged cannot be read back
     * @throws StoreUnavailable when the port is taken or the directory cannot be used
     */
    public static EmbeddedStore open(Path directory, int port) {
        return open(directory, LOOPBACK, port);
    }

    /** As {@link #open(Path, int)}, on another address. The store asks nobody for a password: keep it from strangers. */
    public static EmbeddedStore open(Path directory, String host, int port) {
        return open(directory, host, port, LEAST_JOURNAL);
    }

    static EmbeddedStore open(Path directory, String host, int port, long leastJournal) {
        StoreBackend backend = new StoreBackend();
        Gates gates = new Gates();
        StoredFiles stored = StoredFiles.open(directory, backend, gates, leastJournal);
        try {
            StoreCommands commands = new StoreCommands(backend, gates, stored.journal(), stored::afterWrite);
            return new EmbeddedStore(listen(host, port, backend, commands), host, stored);
        } catch (RuntimeException e) {
            stored.close();
            throw e;
        }
    }

    /** A store that keeps nothing when it is closed, on 127.0.0.1 and a free port. */
    public static EmbeddedStore inMemory() {
        StoreBackend backend = new StoreBackend();
        StoreCommands commands = new StoreCommands(backend, new Gates(), WriteAhead.none(), () -> {});
        return new EmbeddedStore(listen(LOOPBACK, 0, backend, commands), LOOPBACK, null);
    }

    /** What a driver connects to, without a database: add {@code /name}. */
    public String connectionString() {
        return "mongodb://" + host + ":" + server.port();
    }

    public int port() {
        return server.port();
    }

    /** Hangs up, writes what is left and lets go of the directory. Closing twice does nothing more. */
    @Override
    public void close() {
        server.close();
        if (stored != null) {
            stored.close();
        }
    }

    private static WireServer listen(String host, int port, StoreBackend backend, StoreCommands commands) {
        try {
            return WireServer.start(host, port, backend, commands);
        } catch (BindException e) {
            throw new StoreUnavailable(
                    "Port " + port + " on " + host + " is taken by another program; the document store needs it", e);
        } catch (IOException e) {
            throw new StoreUnavailable("The document store cannot listen on " + host + ":" + port, e);
        }
    }
}
