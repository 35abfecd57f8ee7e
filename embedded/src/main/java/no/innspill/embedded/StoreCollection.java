package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents in memory, each at a position that it keeps. Tells the {@link Recorder} of everything that changes. Not safe for threads by
 * itself: {@link StoreCommands} lets one writer or many readers in.
 */
final class StoreCollection extends AbstractMongoCollection<Integer> {

    private static final String ID = "_id";

    private final List<@Nullable Document> documents = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    StoreCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        if (isUsers()) {
            DocumentSize.check(document);
        }
        Integer position = free.poll();
        if (position == null) {
            position = documents.size();
            documents.add(document);
        } else {
            documents.set(position, document);
        }
        record(document);
        return position;
    }

    @Override
    protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
        record(newDocument);
    }

    @Override
    protected void removeDocument(Integer position) {
        Document gone = getDocument(position);
        documents.set(position, null);
        free.add(position);
        if (isUsers()) {
            Recorder.record(new Change.Remove(getDatabaseName(), getCollectionName(), new Document(ID, gone.get(ID))));
        }
    }

    /** Makes a document what the journal says that it was, while no index but the one on {@code _id} is there. */
    void restore(Document document) {
        Document there = find(document);
        if (there == null) {
            addDocument(document);
        } else {
            there.clear();
            there.putAll(document);
        }
    }

    /** Takes a document out, if it is there. */
    void forget(Document key) {
        Document there = find(key);
        if (there != null) {
            removeDocument(there);
        }
    }

    /** The documents at some positions, for a snapshot; empty when there are no more. */
    List<Document> slice(int from, int length) {
        return documents.subList(Math.min(from, documents.size()), Math.min(from + length, documents.size())).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    int positions() {
        return documents.size();
    }

    private @Nullable Document find(Document key) {
        Integer position = getIndexes().getFirst().getPosition(key);
        return position == null ? null : getDocument(position);
    }

    private void record(Document document) {
        if (isUsers()) {
            Recorder.record(new Change.Put(getDatabaseName(), getCollectionName(), document));
        }
    }

    /** The server's own lists of collections and indexes are collections too; they follow from what is recorded of the database. */
    private boolean isUsers() {
        return !getCollectionName().startsWith("system.");
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return AggregationSource.of(this, super::queryAllAsStream, super::handleQueryAsStream);
    }

    @Override
    public Stream<Document> handleQueryAsStream(Document query) {
        return AggregationSource.copied(super.handleQueryAsStream(query));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        Document flat = Conjunction.flat(query);
        for (Index<Integer> index : getIndexes()) {
            if (index.canHandle(flat)) {
                Document rest = "_id_".equals(index.getName()) ? Conjunction.withoutIds(flat) : flat;
                return matchDocuments(
                        rest, index.getPositions(flat), orderBy, numberToSkip, limit, batchSize, fieldSelector);
            }
        }
        return matchDocuments(flat, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        List<@Nullable Document> ordered = isNaturalDescending(orderBy) ? documents.reversed() : documents;
        Stream<Document> all = ordered.stream().filter(Objects::nonNull);
        return matchDocumentsFromStream(all, query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return IntStream.range(0, documents.size())
                .filter(position -> documents.get(position) != null)
                .mapToObj(position -> new DocumentWithPosition<>(getDocument(position), position));
    }

    @Override
    protected Document getDocument(Integer position) {
        return Objects.requireNonNull(documents.get(position), "No document at a position that an index knows");
    }

    @Override
    public int count() {
        return documents.size() - free.size();
    }

    /** Counting bytes at every change would encode each document twice more; the figure is only asked for by statistics. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        // nothing is tracked
    }

    @Override
    protected int getDataSize() {
        return documents.stream()
                .filter(Objects::nonNull)
                .mapToInt(DocumentSize::of)
                .sum();
    }
}
