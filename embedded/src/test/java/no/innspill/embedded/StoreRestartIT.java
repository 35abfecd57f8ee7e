package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.bson.Document;
import org.junit.jupiter.api.Tag;

/** Whatever was done, and however it was stored, the documents and indexes are the same after a restart. */
@Tag("any-store")
class StoreRestartIT {

    private static final int COMMANDS = 120;

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aRestartChangesNothing(@ForAll long seed) throws IOException {
        Path directory = Files.createTempDirectory("embedded-restart");
        try {
            Random random = new Random(seed);
            Map<String, Object> before = Map.of();
            // a limit this low makes snapshots while commands run
            for (int round = 0; round < 3; round++) {
                try (EmbeddedStore store = EmbeddedStore.open(directory, "127.0.0.1", 0, 4096);
                        MongoClient client = MongoClients.create(store.connectionString())) {
                    assertThat(everything(client)).isEqualTo(before);
                    for (int i = 0; i < COMMANDS; i++) {
                        doSomething(client, random);
                    }
                    before = everything(client);
                }
            }
            assertThat(new StoreFiles(directory).newestSnapshot()).isPresent();
            try (EmbeddedStore store = EmbeddedStore.open(directory, 0);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                assertThat(everything(client)).isEqualTo(before).isNotEmpty();
            }
        } finally {
            delete(directory);
        }
    }

    private static void doSomething(MongoClient client, Random random) {
        MongoDatabase database = client.getDatabase("d" + random.nextInt(2));
        MongoCollection<Document> some = database.getCollection("c" + random.nextInt(3));
        Document one = new Document("_id", random.nextInt(12));
        try {
            switch (random.nextInt(16)) {
                case 0, 1 -> some.insertMany(documents(random), new InsertManyOptions().ordered(random.nextBoolean()));
                case 2 -> some.insertOne(new Document("k", random.nextInt(8)).append("pad", "x".repeat(200)));
                case 3, 4 ->
                    some.updateOne(
                            one,
                            Updates.combine(
                                    Updates.inc("n", 1),
                                    Updates.push("list", random.nextInt(3)),
                                    Updates.set("k", random.nextInt(8))),
                            new UpdateOptions().upsert(random.nextBoolean()));
                case 5 ->
                    some.updateMany(new Document(), Updates.combine(Updates.inc("n", 1), Updates.pull("list", 1)));
                case 6 ->
                    some.bulkWrite(
                            List.of(
                                    new UpdateManyModel<>(new Document("k", random.nextInt(8)), Updates.set("k", 3)),
                                    new UpdateManyModel<>(new Document("k", 2), Updates.inc("n", 1))),
                            new BulkWriteOptions().ordered(random.nextBoolean()));
                case 7 -> some.deleteOne(one);
                case 8 -> some.deleteMany(new Document("k", random.nextInt(8)));
                case 9 ->
                    some.findOneAndUpdate(
                            one,
                            Updates.combine(Updates.currentDate("at"), Updates.unset("list"), Updates.set("sub.x", 1)),
                            new FindOneAndUpdateOptions().upsert(true));
                case 10 -> some.findOneAndReplace(one, new Document("z", 1).append("k", random.nextInt(8)));
                case 11 ->
                    some.createIndex(
                            new Document("k", 1),
                            new IndexOptions().unique(true).sparse(true).name("k"));
                case 12 -> some.createIndex(new Document("n", -1), new IndexOptions().name("n"));
                case 13 -> some.dropIndex(random.nextBoolean() ? "k" : "n");
                case 14 ->
                    some.updateOne(new Document("k", 99), Updates.set("new", true), new UpdateOptions().upsert(true));
                default -> {
                    if (random.nextInt(4) == 0) {
                        some.drop();
                    } else if (random.nextInt(8) == 0) {
                        database.drop();
                    }
                }
            }
        } catch (MongoException refused) {
            assertThat(refused.getMessage()).containsAnyOf("11000", "DuplicateKey", "index not found", "IndexNotFound");
        }
    }

    private static List<Document> documents(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> new Document("_id", random.nextInt(12)).append("k", random.nextInt(8)))
                .toList();
    }

    /** All documents in their order of keys, with the order of their fields, and all indexes. */
    private static Map<String, Object> everything(MongoClient client) {
        Map<String, Object> all = new TreeMap<>();
        for (int i = 0; i < 2; i++) {
            MongoDatabase database = client.getDatabase("d" + i);
            for (String name : database.listCollectionNames()) {
                MongoCollection<Document> collection = database.getCollection(name);
                String place = database.getName() + "." + name;
                all.put(
                        place,
                        collection.find().map(Document::toJson).into(new ArrayList<>()).stream()
                                .sorted()
                                .toList());
                all.put(
                        place + " indexes",
                        collection.listIndexes().map(Document::toJson).into(new ArrayList<>()).stream()
                                .sorted()
                                .toList());
            }
        }
        return all;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
