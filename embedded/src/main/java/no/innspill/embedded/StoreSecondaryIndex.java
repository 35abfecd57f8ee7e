package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: finds the documents whose first indexed field has a value, and if it is sparse, those that have the field.
 * The server below has none and looks through the whole collection. It may find too many, never too few: what it finds is checked against
 * the whole query.
 */
final class StoreSecondaryIndex extends Index<Integer> {

    private final String field;
    /** Whether it has only documents with the field: then it knows all that have it. */
    private final boolean onlyThere;
    /** From a value to the documents that have it: their {@code _id} and position. */
    private final Map<KeyValue, Map<KeyValue, Integer>> documents = new HashMap<>();

    StoreSecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, true);
        this.field = keys.getFirst().getKey();
        this.onlyThere = sparse && field.indexOf('.') < 0;
    }

    @Override
    public boolean canHandle(Document query) {
        return asksForAll(query) || !wanted(query).isEmpty();
    }

    @Override
    public Iterable<Integer> getPositions(Document query) {
        Set<Integer> positions = new TreeSet<>();
        if (asksForAll(query)) {
            documents.values().forEach(those -> positions.addAll(those.values()));
        } else {
            for (Object value : wanted(query)) {
                positions.addAll(documents.getOrDefault(key(value), Map.of()).values());
            }
        }
        return positions;
    }

    /** Whether it asks that the field be there, which says all that a sparse index knows. */
    private boolean asksForAll(Document query) {
        return onlyThere && query.get(field) instanceof Document operators && Utils.isTrue(operators.get("$exists"));
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        for (KeyValue value : values(document)) {
            documents.computeIfAbsent(value, _ -> new HashMap<>()).put(key(document.get("_id")), position);
        }
    }

    @Override
    public @Nullable Integer remove(Document document) {
        for (KeyValue value : values(document)) {
            documents.computeIfPresent(value, (_, there) -> {
                there.remove(key(document.get("_id")));
                return there.isEmpty() ? null : there;
            });
        }
        return null;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Integer position, MongoCollection<Integer> collection) {
        if (!values(oldDocument).equals(values(newDocument))) {
            remove(oldDocument);
            add(newDocument, position, collection);
        }
    }

    /** What the query asks of the field, as far as this index knows it: nothing, one value, or several of which one must be there. */
    private Collection<?> wanted(Document query) {
        Object asked = query.get(field);
        if (asked instanceof Document operators) {
            Object equal = operators.get("$eq");
            return operators.get("$in") instanceof Collection<?> several
                            && several.stream().allMatch(this::isSimple)
                    ? several
                    : isSimple(equal) ? List.of(equal) : List.of();
        }
        return isSimple(asked) ? List.of(asked) : List.of();
    }

    /** Values that equal only themselves; null also means "not there", and numbers with a fraction are not worth the care. */
    private boolean isSimple(@Nullable Object value) {
        return switch (value) {
            case String _, ObjectId _, UUID _, Boolean _, Instant _, Integer _ -> true;
            case null, default -> false;
        };
    }

    /** Each value that the field has in a document; the elements of an array, not the array. */
    private Set<KeyValue> values(Document document) {
        if (onlyThere && !document.containsKey(field)) {
            return Set.of();
        }
        Set<KeyValue> values = new LinkedHashSet<>();
        collect(Utils.getSubdocumentValueCollectionAware(document, field), values);
        return values;
    }

    private static void collect(@Nullable Object value, Set<KeyValue> values) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, values));
        } else {
            values.add(key(value));
        }
    }

    private static KeyValue key(@Nullable Object value) {
        return new KeyValue(Collections.singletonList(value)).normalized();
    }

    @Override
    public long getCount() {
        return documents.values().stream().mapToLong(Map::size).sum();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        documents.clear();
    }

    /** Only unique indexes know which one document it is. */
    @Override
    public @Nullable Integer getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        // anything may be added
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Integer> collection) {
        // anything may be changed
    }
}
