package no.innspill.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a store's files when it opens: the newest snapshot, then the journals since. */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);
    private static final long FIRST = 1;

    private final StoreFiles files;
    private final Replay replay;

    private Recovery(StoreFiles files, StoreBackend backend) {
        this.files = files;
        this.replay = new Replay(backend);
    }

    /**
     * Brings the data back.
     *
     * @return the journal to go on with
     * @throws StoreDamaged when something acknowledged cannot be read
     */
    static JournalFile run(StoreFiles files, StoreBackend backend) throws IOException {
        Instant began = Instant.now();
        Recovery recovery = new Recovery(files, backend);
        JournalFile journal = recovery.all();
        log.info(
                "The store is back: {} changes read in {} ms",
                recovery.replay.changes(),
                Duration.between(began, Instant.now()).toMillis());
        return journal;
    }

    private JournalFile all() throws IOException {
        Files.deleteIfExists(files.unfinishedSnapshot());
        long first = files.newestSnapshot().orElse(FIRST);
        if (files.newestSnapshot().isPresent()) {
            Snapshot.read(files.snapshot(first), replay);
        }
        JournalFile journal = journals(first);
        replay.finish();
        files.removeBefore(first);
        return journal;
    }

    private JournalFile journals(long first) throws IOException {
        List<Long> numbers = files.journalsFrom(first);
        if (numbers.isEmpty()) {
            ensureNew(first);
            return JournalFile.open(files, first, 0);
        }
        long newest = numbers.getLast();
        long good = 0;
        for (long number = first; number <= newest; number++) {
            Path file = files.journal(number);
            if (!numbers.contains(number)) {
                throw new StoreDamaged(file, 0, "the file is missing");
            }
            good = FrameReader.read(file, number == newest, replay);
            tellOfTornTail(file, good);
        }
        return JournalFile.open(files, newest, good);
    }

    /** A snapshot's journal is begun before the snapshot, so where there is one there is the other. */
    private void ensureNew(long first) {
        if (first != FIRST || Files.exists(files.snapshot(first))) {
            throw new StoreDamaged(files.journal(first), 0, "the file is missing");
        }
    }

    private static void tellOfTornTail(Path file, long good) throws IOException {
        long torn = Files.size(file) - good;
        if (torn > 0) {
            log.warn(
                    "The last write was cut off when the store ended: {} bytes that nobody was told of are dropped",
                    torn);
        }
    }
}
