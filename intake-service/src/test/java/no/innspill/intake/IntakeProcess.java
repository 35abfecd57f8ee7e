package no.innspill.intake;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import no.innspill.test.RawTopics;
import org.awaitility.Awaitility;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** An instance of intake in a process of its own, to be killed or measured, and its store seen from outside. */
final class IntakeProcess implements AutoCloseable {
    private final ChildJvm process;
    private final MongoClient client;
    private final MongoTemplate mongo;
    private final int port;
    private final Agency agency;

    private IntakeProcess(ChildJvm process, int port, MongoClient client, String database, RawTopics topics) {
        this.process = process;
        this.port = port;
        this.client = client;
        this.mongo = new MongoTemplate(client, database);
        this.agency = new Agency(port, topics);
    }

    /** Starts it, and returns once it answers and knows the bodies. */
    static IntakeProcess start(Path folder, String brokers, String store, String database, String... properties) {
        int port = freePort();
        ChildJvm process = ChildJvm.start(
                IntakeService.class,
                folder.resolve("intake-" + port + ".txt"),
                "Started IntakeService",
                RunningIntake.arguments(brokers, store, database, port, properties));
        var intake = new IntakeProcess(process, port, MongoClients.create(store), database, new RawTopics(brokers));
        intake.agency.directory();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> intake.count("bodies") == 2);
        return intake;
    }

    int port() {
        return port;
    }

    /** Gives the process a command of {@code jcmd}; what it says. */
    String tell(String command) {
        return process.tell(command);
    }

    Agency agency() {
        return agency;
    }

    MongoTemplate mongo() {
        return mongo;
    }

    long count(String collection) {
        return mongo.count(new Query(), collection);
    }

    /** Somebody of NAV who is logged in. */
    Keeper keeper() {
        var sessions = new MongoIndexedSessionRepository(mongo);
        sessions.setCollectionName("sessions");
        sessions.setMongoSessionConverter(new JdkMongoSessionConverter(Duration.ofHours(1)));
        return new Keeper(port, sessions, Agency.NAV);
    }

    /** {@code kill -9}. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
        client.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
