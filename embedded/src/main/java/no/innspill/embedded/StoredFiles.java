package no.innspill.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** What keeps a store's data on the disk, opened and closed together. */
record StoredFiles(DataLock lock, Journal journal, Compaction compaction) implements AutoCloseable {

    static StoredFiles open(Path directory, StoreBackend backend, Gates gates, long leastJournal) {
        DataLock lock = DataLock.acquire(directory);
        try {
            StoreFiles files = new StoreFiles(directory);
            Journal journal = new Journal(Recovery.run(files, backend));
            journal.start();
            return new StoredFiles(lock, journal, new Compaction(files, backend, gates, journal, leastJournal));
        } catch (IOException e) {
            lock.close();
            throw new StoreUnavailable("The document store cannot use its directory " + directory, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    void afterWrite() {
        compaction.considerAfterWrite();
    }

    @Override
    public void close() {
        compaction.close();
        journal.close();
        lock.close();
    }
}
