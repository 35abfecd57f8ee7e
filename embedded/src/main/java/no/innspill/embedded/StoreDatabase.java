package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One database; tells the {@link Recorder} which collections and indexes come and go. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    private static final int OTHER_INDEX_HAS_THE_NAME = 86;
    private static final Set<String> WHAT_AN_INDEX_IS = Set.of("key", "unique", "sparse");

    StoreDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Integer> openOrCreateCollection(String collectionName, CollectionOptions options) {
        if (!collectionName.startsWith("system.")) {
            Recorder.record(new Change.CreateCollection(getDatabaseName(), collectionName));
        }
        return new StoreCollection(this, collectionName, options, cursorRegistry);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        String namespace = String.valueOf(description.get("ns"));
        Optional<Document> there = index(namespace, String.valueOf(description.get("name")));
        if (there.isPresent()) {
            refuseAnother(there.get(), description);
            return;
        }
        super.addIndex(description);
        if (!isPrimaryKeyIndex((Document) description.get("key"))) {
            String collection = namespace.substring(getDatabaseName().length() + 1);
            Recorder.record(new Change.CreateIndex(getDatabaseName(), collection, description));
        }
    }

    /** The server below would take the second one without a word, and keep the first. */
    private static void refuseAnother(Document there, Document wanted) {
        boolean same = WHAT_AN_INDEX_IS.stream().allMatch(part -> Objects.equals(there.get(part), wanted.get(part)));
        if (!same) {
            throw new MongoServerError(
                    OTHER_INDEX_HAS_THE_NAME,
                    "IndexKeySpecsConflict",
                    "Another index of the collection already has the name " + there.get("name"));
        }
    }

    @Override
    protected void dropIndex(MongoCollection<Integer> collection, String indexName) {
        super.dropIndex(collection, indexName);
        if (!"_id_".equals(indexName)) {
            Recorder.record(new Change.DropIndex(getDatabaseName(), collection.getCollectionName(), indexName));
        }
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        super.dropCollection(collectionName, oplog);
        if (!collectionName.startsWith("system.")) {
            Recorder.record(new Change.DropCollection(getDatabaseName(), collectionName));
        }
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new StoreUniqueIndex(indexName, keys, sparse);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new StoreSecondaryIndex(indexName, keys, sparse);
    }

    /** The collection, made when it is not there. */
    StoreCollection restored(String collectionName) {
        return (StoreCollection) resolveOrCreateCollection(collectionName);
    }

    @Nullable
    StoreCollection collection(String collectionName) {
        return (StoreCollection) resolveCollection(collectionName, false);
    }

    void restoreIndex(Document description) {
        addIndex(description);
    }

    /** The descriptions of a collection's indexes, without the one on {@code _id}. */
    List<Document> indexesOf(String collectionName) {
        return descriptions(getFullCollectionNamespace(collectionName))
                .filter(description -> !isPrimaryKeyIndex((Document) description.get("key")))
                .toList();
    }

    private Optional<Document> index(String namespace, String name) {
        return descriptions(namespace)
                .filter(description -> name.equals(description.get("name")))
                .findFirst();
    }

    private Stream<Document> descriptions(String namespace) {
        MongoCollection<Integer> all = indexes.get();
        return all == null ? Stream.empty() : all.handleQueryAsStream(new Document("ns", namespace));
    }

    List<String> collectionNames() {
        int prefix = getDatabaseName().length() + 1;
        MongoCollection<Integer> all = resolveCollection("system.namespaces", true);
        return all.queryAllAsStream()
                .map(namespace -> String.valueOf(namespace.get("name")).substring(prefix))
                .filter(name -> !name.startsWith("system."))
                .toList();
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
