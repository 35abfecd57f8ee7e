package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in a process of its own, which is killed in the middle of its work. */
@Tag("any-store")
class StoreKillIT {

    private static final int WRITERS = 8;

    @TempDir
    private Path directory;

    @RepeatedTest(4)
    void everyAcknowledgedWriteSurvivesAKill() throws Exception {
        int port = FreePort.any("127.0.0.1");
        List<Writer> writers = new ArrayList<>();
        try (ChildProcess child = ChildProcess.run(StoreServer.class, directory, port);
                MongoClient client = client(port)) {
            awaitAnswer(client);
            for (int i = 0; i < WRITERS; i++) {
                writers.add(new Writer(client, i));
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> writers.stream().allMatch(writer -> writer.acknowledged.get() >= 150));
            child.kill();
            for (Writer writer : writers) {
                writer.end();
            }
        }
        try (EmbeddedStore store = EmbeddedStore.open(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            writers.forEach(writer -> writer.verify(client));
        }
    }

    @Test
    void aFullDiskRefusesWritesAndLosesNothing() throws Exception {
        int port = FreePort.any("127.0.0.1");
        int acknowledged = 0;
        // no file may become larger than 1 MiB (dash counts in 512 bytes): to the store that is a disk that is full
        try (ChildProcess child = ChildProcess.run("ulimit -f 2048", StoreServer.class, directory, port);
                MongoClient client = client(port)) {
            awaitAnswer(client);
            MongoCollection<Document> things = client.getDatabase("d").getCollection("things");
            String text = "x".repeat(1000);
            MongoException refusal = null;
            while (refusal == null) {
                try {
                    things.insertOne(new Document("_id", acknowledged).append("text", text));
                    acknowledged++;
                } catch (MongoException e) {
                    refusal = e;
                }
            }
            assertThat(refusal.getCode()).isEqualTo(14_031);
            assertThatThrownBy(() -> things.deleteOne(new Document("_id", 0)))
                    .isInstanceOfSatisfying(
                            MongoException.class, e -> assertThat(e.getCode()).isEqualTo(14_031));
            assertThat(child.isAlive()).isTrue();
        }
        assertThat(acknowledged).isGreaterThan(500);
        try (EmbeddedStore store = EmbeddedStore.open(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(client.getDatabase("d").getCollection("things").countDocuments())
                    .isBetween((long) acknowledged, acknowledged + 1L);
        }
    }

    @Test
    void aSecondProcessIsToldWhichOneHasTheData() throws Exception {
        int port = FreePort.any("127.0.0.1");
        try (ChildProcess child = ChildProcess.run(StoreServer.class, directory, port);
                MongoClient client = client(port)) {
            awaitAnswer(client);
            assertThatExceptionOfType(DataInUse.class)
                    .isThrownBy(() -> EmbeddedStore.open(directory, 0))
                    .satisfies(inUse -> assertThat(inUse.holder())
                            .hasValueSatisfying(
                                    holder -> assertThat(holder.pid()).isEqualTo(child.pid())));
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            assertThatThrownBy(() -> EmbeddedStore.open(directory, store.port()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining(String.valueOf(store.port()));
        }
        EmbeddedStore.open(directory, 0).close();
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port
                + "/?serverSelectionTimeoutMS=2000&connectTimeoutMS=2000&heartbeatFrequencyMS=500&maxPoolSize=20");
    }

    private static void awaitAnswer(MongoClient client) {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> client.getDatabase("d")
                        .runCommand(new Document("ping", 1))
                        .containsKey("ok"));
    }

    /** Inserts, and counts on a document of its own and on one that all share, until it is refused. */
    private static final class Writer {

        private final int number;
        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final Thread thread;

        Writer(MongoClient client, int number) {
            this.number = number;
            this.thread = Thread.ofPlatform().start(() -> write(client));
        }

        private void write(MongoClient client) {
            MongoCollection<Document> things = client.getDatabase("d").getCollection("things");
            MongoCollection<Document> counts = client.getDatabase("d").getCollection("counts");
            try {
                counts.insertOne(new Document("_id", number).append("n", 0));
                while (!ended.get()) {
                    int next = acknowledged.get();
                    things.insertOne(new Document("_id", number + "-" + next).append("text", "x".repeat(300)));
                    counts.updateOne(new Document("_id", number).append("n", next), Updates.inc("n", 1));
                    acknowledged.incrementAndGet();
                }
            } catch (MongoException killed) {
                ended.set(true);
            }
        }

        void end() throws InterruptedException {
            ended.set(true);
            thread.join();
        }

        /** What was acknowledged is there; what was under way when the kill came may be. */
        void verify(MongoClient client) {
            int sure = acknowledged.get();
            MongoCollection<Document> things = client.getDatabase("d").getCollection("things");
            for (int i = 0; i < sure; i++) {
                assertThat(things.find(new Document("_id", number + "-" + i)).first())
                        .as("writer %d, write %d of %d", number, i, sure)
                        .isNotNull();
            }
            assertThat(client.getDatabase("d").getCollection("counts").find(new Document("_id", number)))
                    .singleElement()
                    .satisfies(count -> assertThat(count.getInteger("n")).isBetween(sure, sure + 1));
        }
    }
}
