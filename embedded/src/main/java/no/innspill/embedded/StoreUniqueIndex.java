package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A unique index that also serves a query that asks for more than its keys, such as {@code _id} and a version: the server below would look
 * through the whole collection for that. The rest of the query is checked on what the index finds.
 */
final class StoreUniqueIndex extends MemoryUniqueIndex {

    private final boolean onId;

    StoreUniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.onId = keySet().equals(Set.of("_id"));
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        if (super.canHandle(query)) {
            return true;
        }
        Document own = own(query);
        return own.values().stream().noneMatch(StoreUniqueIndex::isUnclear) && super.canHandle(own);
    }

    @Override
    public synchronized Iterable<Integer> getPositions(Document query) {
        return super.getPositions(query.keySet().equals(keySet()) ? query : own(query));
    }

    /** The last look before a document is changed in place, and so the place to refuse one that grows beyond the limit. */
    @Override
    public synchronized void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<Integer> collection) {
        if (onId) {
            DocumentSize.check(newDocument);
        }
        super.checkUpdate(oldDocument, newDocument, collection);
    }

    private Document own(Document query) {
        Document own = new Document();
        for (String key : keys()) {
            if (query.containsKey(key)) {
                own.put(key, query.get(key));
            }
        }
        return own;
    }

    /** Null means "not there" too, and a list means both itself and each element. */
    private static boolean isUnclear(Object value) {
        return value == null || value instanceof Collection;
    }
}
