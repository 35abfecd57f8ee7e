package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An index may make an answer faster; it must never make it another one. */
class StoreIndexTest {

    private static final String SINCE = "since";

    @Property(tries = 200)
    void answersAreTheSameWithAndWithoutIndexes(@ForAll long seed) {
        StoreDatabase database = new StoreBackend().database("d");
        StoreCollection plain = database.restored("plain");
        StoreCollection indexed = database.restored("indexed");
        index(database, "a", false, false);
        index(database, "sub.b", false, false);
        index(database, SINCE, false, true);
        index(database, "u", true, true);
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            Document change = document(random, i);
            Document filter = query(random);
            int kind = random.nextInt(5);
            boolean refused = refused(indexed, kind, change, filter);
            if (!refused) {
                assertThat(refused(plain, kind, change, filter)).isFalse();
            }
            Document query = query(random);
            assertThat(found(indexed, query)).as("%s", query).isEqualTo(found(plain, query));
        }
    }

    private static void index(StoreDatabase database, String field, boolean unique, boolean sparse) {
        database.restoreIndex(new Document("ns", "d.indexed")
                .append("name", field)
                .append("key", new Document(field, 1).append("other", 1).append(field, 1))
                .append("unique", unique)
                .append("sparse", sparse));
    }

    private static boolean refused(StoreCollection collection, int kind, Document change, Document filter) {
        try {
            switch (kind) {
                case 0, 1, 2 -> collection.addDocument(change.cloneDeeply());
                case 3 ->
                    collection.updateDocuments(
                            filter.cloneDeeply(), update(change), ArrayFilters.empty(), true, false, NoopOplog.get());
                default -> collection.deleteDocuments(filter.cloneDeeply(), 1);
            }
            return false;
        } catch (MongoServerError duplicate) {
            return true;
        }
    }

    /** Sets what the change has, and takes out what it has not. */
    private static Document update(Document change) {
        Document set = new Document("a", change.get("a")).append("sub", change.get("sub"));
        return change.containsKey(SINCE)
                ? new Document("$set", set.append(SINCE, change.get(SINCE)))
                : new Document("$set", set).append("$unset", new Document(SINCE, ""));
    }

    private static Document document(Random random, int id) {
        Document document =
                new Document("_id", id).append("a", value(random)).append("u", id / 2 * 2 + random.nextInt(2));
        document.append("other", random.nextInt(2));
        if (random.nextBoolean()) {
            document.append(SINCE, random.nextBoolean() ? null : random.nextInt(3));
        }
        return random.nextBoolean()
                ? document.append("sub", new Document("b", value(random)))
                : document.append("sub", List.of(new Document("b", value(random)), new Document("b", value(random))));
    }

    private static Object value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(3);
            case 1 -> (long) random.nextInt(3);
            case 2 -> (double) random.nextInt(3);
            case 3 -> "t" + random.nextInt(3);
            case 4 -> List.of(random.nextInt(3), "t" + random.nextInt(3));
            default -> random.nextBoolean();
        };
    }

    private static Document query(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Document("$and", List.of(condition(random), condition(random), since(random)));
            case 1 -> new Document(since(random)).append("$and", List.of(condition(random)));
            default -> condition(random);
        };
    }

    private static Document since(Random random) {
        return new Document(
                SINCE,
                switch (random.nextInt(3)) {
                    case 0 -> new Document("$exists", true);
                    case 1 -> new Document("$exists", false);
                    default -> random.nextInt(3);
                });
    }

    private static Document condition(Random random) {
        Document query = new Document();
        String field = List.of("a", "sub.b", "u", "_id").get(random.nextInt(4));
        Object value = field.length() == 1 && "u".equals(field) ? random.nextInt(80) : value(random);
        query.append(
                field,
                switch (random.nextInt(4)) {
                    case 0 -> new Document("$in", List.of(value(random), random.nextInt(3), random.nextInt(80)));
                    case 1 -> new Document("$ne", value);
                    case 2 -> new Document("$eq", value);
                    default -> value;
                });
        if (random.nextBoolean()) {
            query.append("other", random.nextInt(2));
        }
        return query;
    }

    private static List<Object> found(MongoCollection<Integer> collection, Document query) {
        List<Object> ids = new ArrayList<>();
        collection.handleQuery(query.cloneDeeply()).forEach(each -> ids.add(each.get("_id")));
        ids.sort((a, b) -> Integer.compare((Integer) a, (Integer) b));
        return ids;
    }
}
