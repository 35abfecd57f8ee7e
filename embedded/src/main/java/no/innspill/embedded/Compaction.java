package no.innspill.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces journals by a snapshot when they have grown. Writes go on meanwhile: the new journal is begun first, so whatever the snapshot
 * catches too early or too late is set right by playing that journal over it.
 */
final class Compaction {

    private static final Logger log = LoggerFactory.getLogger(Compaction.class);
    private static final int SLICE = 500;

    private final StoreFiles files;
    private final StoreBackend backend;
    private final Gates gates;
    private final Journal journal;
    private final long leastJournal;
    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();
    private volatile long limit;
    private volatile boolean closed;

    /** The journal may have so many bytes before it is worth a snapshot */
    Compaction(StoreFiles files, StoreBackend backend, Gates gates, Journal journal, long leastJournal) {
        this.files = files;
        this.backend = backend;
        this.gates = gates;
        this.journal = journal;
        this.leastJournal = leastJournal;
        this.limit = leastJournal;
    }

    /** Called after each write; begins a snapshot when the journal is large and none is on its way. */
    void considerAfterWrite() {
        if (journal.size() > limit && !closed && running.get() == null) {
            Thread thread =
                    Thread.ofPlatform().name("embedded-store-snapshot").daemon().unstarted(this::run);
            if (running.compareAndSet(null, thread)) {
                thread.start();
            }
        }
    }

    /** Waits for a snapshot that is on its way. */
    void close() {
        closed = true;
        Thread thread = running.get();
        if (thread != null) {
            Uninterrupted.join(thread);
        }
    }

    private void run() {
        try {
            long size = Snapshot.write(files, journal.rotate(), this::writeTo);
            limit = Math.max(leastJournal, 2 * size);
            log.info("The store's journal was replaced by a snapshot of {} bytes", size);
        } catch (IOException | MongoServerError e) {
            limit = Math.max(leastJournal, journal.size() * 2);
            log.warn("No snapshot could be written; the journal stays, and it is tried again when that has grown", e);
        } finally {
            running.set(null);
        }
    }

    private void writeTo(Snapshot snapshot) throws IOException {
        for (String name : backend.databaseNames()) {
            for (String collection :
                    gates.reading(name, () -> backend.database(name).collectionNames())) {
                write(snapshot, name, collection);
            }
        }
    }

    private void write(Snapshot snapshot, String database, String collection) throws IOException {
        Gates.Slice slice = Gates.Slice.beginning();
        snapshot.add(new Change.CreateCollection(database, collection));
        for (var description :
                gates.reading(database, () -> backend.database(database).indexesOf(collection))) {
            snapshot.add(new Change.CreateIndex(database, collection, description));
        }
        while (!slice.last()) {
            Gates.Slice before = slice;
            slice = gates.reading(
                    database, () -> before.next(backend.database(database).collection(collection), SLICE));
            for (byte[] document : slice.changes()) {
                snapshot.add(document);
            }
        }
    }
}
