package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer or many readers into each database. Stored documents are changed in place, so also what is read has to be turned into
 * bytes before the gate closes.
 */
final class Gates {

    private final ConcurrentMap<String, ReentrantReadWriteLock> gates = new ConcurrentHashMap<>();

    <T> T reading(String database, Supplier<T> work) {
        return holding(gate(database).readLock(), work);
    }

    <T> T writing(String database, Supplier<T> work) {
        return holding(gate(database).writeLock(), work);
    }

    private ReentrantReadWriteLock gate(String database) {
        return gates.computeIfAbsent(database, _ -> new ReentrantReadWriteLock());
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Some of a collection's documents as changes, for a snapshot that does not hold the gate for long. */
    record Slice(int end, boolean last, List<byte[]> changes) {

        static Slice beginning() {
            return new Slice(0, false, List.of());
        }

        Slice next(@Nullable StoreCollection collection, int length) {
            if (collection == null || end >= collection.positions()) {
                return new Slice(end, true, List.of());
            }
            List<byte[]> found = collection.slice(end, length).stream()
                    .map(document -> put(collection, document))
                    .toList();
            return new Slice(end + length, false, found);
        }

        private static byte[] put(StoreCollection collection, Document document) {
            return ChangeCodec.encode(
                    new Change.Put(collection.getDatabaseName(), collection.getCollectionName(), document));
        }
    }
}
