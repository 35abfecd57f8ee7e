package no.innspill.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything of MongoDB that data-layer.md lets the services use, asked for by the driver. */
@Tag("any-store")
class SubsetIT {

    private static EmbeddedStore store;
    private static MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> things;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.inMemory();
        client = MongoClients.create(store.connectionString());
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @BeforeEach
    void empty() {
        database = client.getDatabase("subset");
        database.drop();
        things = database.getCollection("things");
    }

    @Test
    void whatTheHealthIndicatorAndTheDriverAskIsAnswered() {
        assertThat(database.runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true)
                .containsKey("maxWireVersion")
                .containsEntry("ok", 1.0);
        assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true);
        for (String command : List.of("ping", "isMaster", "buildInfo", "serverStatus")) {
            Document reply = client.getDatabase("admin").runCommand(new Document(command, 1));
            assertThat(reply.get("ok", Number.class).intValue()).as(command).isEqualTo(1);
        }
    }

    @Test
    void classicOperatorsChangeWhatTheySay() {
        things.insertOne(new Document("_id", 1)
                .append("n", 1)
                .append("low", 5)
                .append("high", 5)
                .append("gone", true));
        things.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.set("a.b", "x"),
                        Updates.inc("n", 2),
                        Updates.min("low", 3),
                        Updates.max("high", 9),
                        Updates.push("list", 1),
                        Updates.addToSet("set", "one"),
                        Updates.unset("gone")));
        things.updateOne(
                eq("_id", 1), Updates.combine(Updates.pushEach("list", List.of(2, 3)), Updates.addToSet("set", "one")));
        things.updateOne(eq("_id", 1), Updates.pull("list", 2));
        assertThat(things.find(eq("_id", 1)).first())
                .isEqualTo(Document.parse("{_id: 1, n: 3, low: 3, high: 9, a: {b: 'x'}, list: [1, 3], set: ['one']}"));
    }

    @Test
    void pushKeepsTheLastOnesWhenAskedToSlice() {
        things.insertOne(new Document("_id", 1).append("list", List.of(1, 2, 3)));
        things.updateOne(eq("_id", 1), Updates.pushEach("list", List.of(4), new PushOptions().slice(-2)));
        assertThat(things.find().first()).containsEntry("list", List.of(3, 4));
    }

    @Test
    void pullTakesOutTheOutboxEntryWithAnId() {
        things.insertOne(
                Document.parse("{_id: 1, outbox: [{id: 'a', type: 't'}, {id: 'b', type: 't'}], outboxSince: 1}"));
        things.updateOne(eq("_id", 1), Updates.pull("outbox", new Document("id", new Document("$in", List.of("a")))));
        assertThat(things.find(elemMatch("outbox", eq("id", "b"))).first()).isNotNull();
        assertThat(things.find(elemMatch("outbox", eq("id", "a"))).first()).isNull();
        assertThat(things.find(and(eq("_id", 1), size("outbox", 1))).first()).isNotNull();
        things.updateOne(and(eq("_id", 1), size("outbox", 1)), Updates.pull("outbox", eq("id", "b")));
        assertThat(things.updateOne(and(eq("_id", 1), size("outbox", 0)), Updates.unset("outboxSince"))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(things.countDocuments(exists("outboxSince"))).isZero();
    }

    @Test
    void arrayFiltersChangeOnlyTheElementsThatMatch() {
        things.insertOne(Document.parse("{_id: 1, steps: [{k: 'a', done: false}, {k: 'b', done: false}]}"));
        things.updateOne(
                eq("_id", 1),
                Updates.set("steps.$[step].done", true),
                new UpdateOptions().arrayFilters(List.of(eq("step.k", "b"))));
        assertThat(things.find().first())
                .isEqualTo(Document.parse("{_id: 1, steps: [{k: 'a', done: false}, {k: 'b', done: true}]}"));
    }

    @Test
    void thePositionalOperatorChangesTheElementThatWasAskedFor() {
        things.insertOne(Document.parse("{_id: 1, steps: [{k: 'a', n: 0}, {k: 'b', n: 0}]}"));
        things.updateOne(and(eq("_id", 1), eq("steps.k", "b")), Updates.inc("steps.$.n", 1));
        assertThat(things.find().first())
                .isEqualTo(Document.parse("{_id: 1, steps: [{k: 'a', n: 0}, {k: 'b', n: 1}]}"));
    }

    @Test
    void findAndModifyGivesWhatItMade() {
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        assertThat(things.findOneAndUpdate(eq("_id", "seq"), Updates.inc("n", 1L), options))
                .containsEntry("n", 1L);
        assertThat(things.findOneAndUpdate(eq("_id", "seq"), Updates.inc("n", 1L), options))
                .containsEntry("n", 2L);
        assertThat(things.findOneAndUpdate(
                        eq("n", 2L), Updates.set("n", 9L), new FindOneAndUpdateOptions().sort(Sorts.ascending("_id"))))
                .containsEntry("n", 2L);
        assertThat(things.findOneAndReplace(eq("_id", "seq"), new Document("m", 1)))
                .containsEntry("n", 9L);
        assertThat(things.findOneAndDelete(eq("_id", "seq"))).containsEntry("m", 1);
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void anUpsertSetsWhatIsOnlyForNewDocumentsOnce() {
        for (int i = 0; i < 2; i++) {
            UpdateResult result = things.updateOne(
                    eq("_id", "k"),
                    Updates.combine(Updates.setOnInsert("first", i), Updates.set("last", i)),
                    new UpdateOptions().upsert(true));
            assertThat(result.getUpsertedId() == null).isEqualTo(i == 1);
        }
        assertThat(things.find().first()).isEqualTo(Document.parse("{_id: 'k', first: 0, last: 1}"));
    }

    @Test
    void aVersionInTheFilterRefusesALostUpdate() {
        things.insertOne(new Document("_id", 1).append("version", 1L));
        assertThat(things.replaceOne(and(eq("_id", 1), eq("version", 1L)), new Document("version", 2L))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(things.replaceOne(and(eq("_id", 1), eq("version", 1L)), new Document("version", 2L))
                        .getMatchedCount())
                .isZero();
    }

    @Test
    void anUpsertWhoseFenceDoesNotMatchIsADuplicateKey() {
        things.insertOne(new Document("_id", 1).append("offset", 7L));
        assertThatThrownBy(() -> things.updateOne(
                        and(eq("_id", 1), lt("offset", 5L)), Updates.inc("n", 1), new UpdateOptions().upsert(true)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void aSparseUniqueIndexKeepsOnlyDocumentsWithTheKeyApart() {
        things.createIndex(
                Indexes.ascending("activeKey"),
                new IndexOptions().unique(true).sparse(true).name("active"));
        things.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
        things.insertOne(new Document("_id", 3).append("activeKey", "x"));
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 4).append("activeKey", "x")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("11000");
        things.updateOne(eq("_id", 3), Updates.unset("activeKey"));
        things.insertOne(new Document("_id", 4).append("activeKey", "x"));
        assertThat(things.find(eq("activeKey", "x")).first()).containsEntry("_id", 4);
    }

    @Test
    void anUnorderedBulkTellsHowManyItTookAndWhichItDidNot() {
        things.insertOne(new Document("_id", 2));
        assertThatThrownBy(() -> things.insertMany(
                        List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)),
                        new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getIndex()).isEqualTo(1);
                        assertThat(error.getCode()).isEqualTo(11000);
                    });
                });
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void anOrderedBulkStopsAtWhatFails() {
        things.insertOne(new Document("_id", 2).append("n", "text"));
        things.insertOne(new Document("_id", 3).append("n", 1));
        assertThatThrownBy(() -> things.insertMany(
                        List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 9))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1));
        assertThatThrownBy(() -> things.bulkWrite(List.of(
                        new UpdateOneModel<>(eq("_id", 1), Updates.set("a", 1)),
                        new UpdateOneModel<>(eq("_id", 2), Updates.inc("n", 1)),
                        new UpdateOneModel<>(eq("_id", 3), Updates.inc("n", 1)))))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
                    assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1);
                });
        assertThat(things.find(eq("_id", 3)).first()).containsEntry("n", 1);
        assertThat(things.find(eq("_id", 9)).first()).isNull();
    }

    @Test
    void aMixedUnorderedBulkDoesTheRest() {
        things.insertOne(new Document("_id", 2).append("n", "text"));
        assertThatThrownBy(() -> things.bulkWrite(
                        List.of(
                                new UpdateOneModel<>(eq("_id", 2), Updates.inc("n", 1)),
                                new UpdateOneModel<>(
                                        eq("_id", 5), Updates.inc("n", 1), new UpdateOptions().upsert(true)),
                                new InsertOneModel<>(new Document("_id", 6))),
                        new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteResult().getUpserts()).hasSize(1);
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1);
                });
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void keysetPagesFollowOneAnother() {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            all.add(new Document("_id", i).append("at", i / 3));
        }
        things.insertMany(all);
        List<Object> seen = new ArrayList<>();
        Document last = null;
        do {
            var after = last == null
                    ? new Document()
                    : or(gt("at", last.get("at")), and(eq("at", last.get("at")), gt("_id", last.get("_id"))));
            last = null;
            for (Document each :
                    things.find(after).sort(Sorts.ascending("at", "_id")).limit(10)) {
                seen.add(each.get("_id"));
                last = each;
            }
        } while (last != null);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().first().isEqualTo(0);
    }

    @Test
    void aLargeResultComesInBatches() {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            all.add(new Document("_id", i));
        }
        things.insertMany(all);
        assertThat(things.find().batchSize(7).into(new ArrayList<>())).hasSize(1000);
        assertThat(things.aggregate(List.of(new Document("$match", new Document())))
                        .batchSize(7)
                        .into(new ArrayList<>()))
                .hasSize(1000);
    }

    @Test
    void theStagesOfTheSubsetCount() {
        things.insertMany(List.of(
                Document.parse("{_id: 1, body: 'nav', n: 1, tags: ['a', 'b'], sub: {x: 1}}"),
                Document.parse("{_id: 2, body: 'nav', n: 3, tags: ['b'], sub: {x: 2}}"),
                Document.parse("{_id: 3, body: 'skatt', n: 10, tags: [], sub: {x: 3}}")));
        database.getCollection("bodies").insertOne(Document.parse("{_id: 'nav', name: 'NAV'}"));
        assertThat(run(
                        "{$match: {n: {$gt: 0}}}",
                        "{$group: {_id: '$body', sum: {$sum: '$n'}, avg: {$avg: '$n'}, min: {$min: '$n'}, max: {$max: '$n'},"
                                + " first: {$first: '$n'}, last: {$last: '$n'}, all: {$push: '$n'}, set: {$addToSet: '$body'}}}",
                        "{$sort: {_id: 1}}",
                        "{$project: {_id: 1, sum: 1, avg: 1, min: 1, max: 1, first: 1, last: 1, all: 1, set: 1}}"))
                .isEqualTo(
                        List.of(
                                Document.parse(
                                        "{_id: 'nav', sum: 4, avg: 2.0, min: 1, max: 3, first: 1, last: 3, all: [1, 3], set: ['nav']}"),
                                Document.parse(
                                        "{_id: 'skatt', sum: 10, avg: 10.0, min: 10, max: 10, first: 10, last: 10, all: [10], set: ['skatt']}")));
        assertThat(run("{$unwind: '$tags'}", "{$group: {_id: '$tags', n: {$sum: 1}}}", "{$sort: {n: -1}}"))
                .first()
                .isEqualTo(Document.parse("{_id: 'b', n: 2}"));
        assertThat(run("{$facet: {all: [{$count: 'n'}], big: [{$match: {n: {$gte: 3}}}, {$count: 'n'}]}}"))
                .containsExactly(Document.parse("{all: [{n: 3}], big: [{n: 2}]}"));
        assertThat(run("{$bucket: {groupBy: '$n', boundaries: [0, 5, 20], default: 'else', output: {c: {$sum: 1}}}}"))
                .containsExactly(Document.parse("{_id: 0, c: 2}"), Document.parse("{_id: 5, c: 1}"));
        assertThat(run(
                        "{$lookup: {from: 'bodies', localField: 'body', foreignField: '_id', as: 'who'}}",
                        "{$match: {_id: 1}}"))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.getList("who", Document.class)).hasSize(1));
        assertThat(run("{$sample: {size: 2}}")).hasSize(2);
        assertThat(run("{$match: {_id: 1}}", "{$unset: ['tags', 'sub']}"))
                .containsExactly(Document.parse("{_id: 1, body: 'nav', n: 1}"));
        assertThat(things.countDocuments(in("body", "nav", "x"))).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // what the driver reads dates as
    void theExpressionsOfTheSubsetCompute() {
        things.insertOne(new Document("_id", 1)
                .append("n", 4)
                .append("list", List.of(1, 2, 3))
                .append("at", Date.from(Instant.parse("2026-05-17T10:15:00Z"))));
        assertThat(run("{$project: {_id: 0, big: {$cond: [{$gt: ['$n', 3]}, 'yes', 'no']}, none: {$ifNull: ['$x', 0]},"
                        + " twice: {$map: {input: '$list', as: 'i', in: {$multiply: ['$$i', 2]}}},"
                        + " odd: {$filter: {input: '$list', as: 'i', cond: {$eq: [{$mod: ['$$i', 2]}, 1]}}},"
                        + " sum: {$reduce: {input: '$list', initialValue: 0, in: {$add: ['$$value', '$$this']}}},"
                        + " day: {$dateToString: {format: '%Y-%m-%d', date: '$at'}},"
                        + " half: {$divide: ['$n', 2]}, less: {$subtract: ['$n', 1]}}}"))
                .containsExactly(Document.parse("{big: 'yes', none: 0, twice: [2, 4, 6], odd: [1, 3], sum: 6,"
                        + " day: '2026-05-17', half: 2.0, less: 3}"));
    }

    @Test
    void anAggregationNeverChangesWhatIsStored() {
        things.insertOne(Document.parse("{_id: 1, sub: {x: 1}}"));
        assertThat(run("{$addFields: {sub: {y: 2}, z: 3}}"))
                .containsExactly(Document.parse("{_id: 1, sub: {x: 1, y: 2}, z: 3}"));
        run("{$group: {_id: 1, sub: {$first: '$sub'}}}", "{$addFields: {sub: {y: 2}}}");
        assertThat(things.find().first()).isEqualTo(Document.parse("{_id: 1, sub: {x: 1}}"));
    }

    @Test
    void indexesAreListedWithTheirNamesAndDroppedOneByOne() {
        MongoCollection<Document> others = database.getCollection("others");
        for (MongoCollection<Document> each : List.of(things, others)) {
            each.createIndex(Indexes.ascending("a"), new IndexOptions().name("by-a"));
            each.createIndex(
                    Indexes.descending("b"), new IndexOptions().name("by-b").expireAfter(1L, TimeUnit.DAYS));
        }
        assertThat(names(things)).containsExactlyInAnyOrder("_id_", "by-a", "by-b");
        things.createIndex(Indexes.ascending("a"), new IndexOptions().name("by-a"));
        assertThat(names(things)).hasSize(3);
        things.dropIndex("by-a");
        assertThat(names(things)).containsExactlyInAnyOrder("_id_", "by-b");
        things.dropIndexes();
        assertThat(names(things)).containsExactly("_id_");
        assertThat(names(others)).containsExactlyInAnyOrder("_id_", "by-a", "by-b");
        assertThatThrownBy(() -> others.createIndex(Indexes.ascending("c"), new IndexOptions().name("by-a")))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("86");
    }

    @Test
    void collectionsAreListedByName() {
        database.createCollection("made");
        things.insertOne(new Document());
        assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("made", "things");
        assertThat(database.listCollections().filter(eq("name", "made")).into(new ArrayList<>()))
                .hasSize(1);
        database.getCollection("made").drop();
        database.getCollection("made").drop();
        assertThat(database.listCollectionNames()).containsExactly("things");
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // what the driver reads dates as
    void numbersDatesAndBinariesComeBackAsTheyWere() {
        Document all = new Document("_id", UUID.randomUUID().toString())
                .append("long", 1L << 40)
                .append("double", 0.1)
                .append("decimal", Decimal128.parse("12.50"))
                .append("date", new Date(1_800_000_000_123L))
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("nothing", null)
                .append("nested", List.of(new Document("æøå", "š")));
        things.insertOne(all);
        assertThat(things.find().first()).isEqualTo(all);
        assertThat(things.find(eq("date", new Date(1_800_000_000_123L))).first())
                .isNotNull();
    }

    @Test
    void whatTheStoreWouldDoOtherwiseThanMongoIsRefused() {
        things.insertOne(new Document("_id", 1));
        assertThatThrownBy(() -> things.updateOne(eq("_id", 1), List.of(Updates.set("a", 1))))
                .hasMessageContaining("pipeline");
        assertThatThrownBy(() -> things.createIndex(
                        Indexes.ascending("a"), new IndexOptions().unique(true).partialFilterExpression(exists("a"))))
                .hasMessageContaining("partial filter");
        assertThatThrownBy(() ->
                        things.aggregate(List.of(new Document("$out", "x"))).toCollection())
                .hasMessageContaining("$out");
    }

    @Test
    void aDocumentDoesNotGrowBeyondTheLimit() {
        things.insertOne(new Document("_id", 1).append("big", "x".repeat(15_000_000)));
        assertThatThrownBy(() -> things.updateOne(eq("_id", 1), Updates.set("more", "x".repeat(2_000_000))))
                .hasMessageContaining("16777216");
        assertThat(things.find().first()).doesNotContainKey("more");
    }

    private List<Document> run(String... stages) {
        return things.aggregate(Arrays.stream(stages).map(Document::parse).toList())
                .into(new ArrayList<>());
    }

    private static List<String> names(MongoCollection<Document> collection) {
        return collection.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
    }
}
