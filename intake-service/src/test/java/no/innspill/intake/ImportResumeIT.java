package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.test.RawTopics;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.TestPropertySource;

/** An import whose worker dies in the middle of a chunk, and one that is paused. */
@OnIntake
@TestPropertySource(properties = "innspill.intake.imports.chunk=50")
class ImportResumeIT {
    private static final int ROWS = 6_000;

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void theDirectoryIsThere() {
        new Agency(port).directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
    }

    @Test
    void whenAWorkerDiesInTheMiddleAnotherGoesOnAndEachRowCountsOnce() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        String marker = UUID.randomUUID().toString();
        String path = sara.mapped("kill.csv", file(marker), Map.of());
        String id = path.substring(path.lastIndexOf('/') + 1);
        sara.act(path, "run");

        for (int times = 0; times < 3; times++) {
            int before = done(id);
            await().until(() -> done(id) > before || state(id).equals("DONE"));
            // the import is another's, who then is silent: what the first still does of its chunk is never noted
            mongo.updateFirst(
                    query(where("_id").is(id).and("state").is("RUNNING")),
                    new Update()
                            .set("worker", "dead")
                            .set("leaseUntil", Instant.now().plusMillis(700)),
                    "imports");
        }

        assertThat(sara.await(path, "Done")).contains("<dd>6,000</dd>").doesNotContain("refusals-run.csv");
        assertThat(counted(id, "again")).isZero();
        assertThat(keys(marker)).hasSize(ROWS);
    }

    @Test
    void aPauseHoldsItAndItGoesOnWhereItStopped() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        String marker = UUID.randomUUID().toString();
        String path = sara.mapped("pause.csv", file(marker), Map.of());
        String id = path.substring(path.lastIndexOf('/') + 1);
        sara.act(path, "run");
        await().until(() -> done(id) > 0);
        sara.act(path, "pause");
        String paused = state(id);
        int at = done(id);

        assertThat(paused).isEqualTo("PAUSED");
        assertThat(at).isLessThan(ROWS);
        assertThat(sara.page(path + "?lang=en")).contains(">Paused</span>", "Go on");
        await().during(java.time.Duration.ofSeconds(1)).until(() -> done(id) == at);
        sara.act(path, "run");

        sara.await(path, "Done");
        assertThat(done(id)).isEqualTo(ROWS);
        assertThat(keys(marker)).hasSize(ROWS);
    }

    @Test
    void whatIsCancelledLeavesNoRows() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        String path = sara.mapped("cancel.csv", file(UUID.randomUUID().toString()), Map.of());
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(mongo.count(query(where("importId").is(id)), "importRows")).isEqualTo(ROWS / 50);

        sara.act(path, "cancel");

        assertThat(mongo.count(query(where("importId").is(id)), "importRows")).isZero();
        assertThat(sara.page(path + "?lang=en")).contains(">Cancelled</span>");
    }

    private static byte[] file(String marker) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "Rad " + row + " " + marker + ";Nettside")
                .collect(Collectors.joining("\n", "Kommentar;Kanal\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String state(String id) {
        Document its = mongo.findById(id, Document.class, "imports");
        return its == null ? "" : its.getString("state");
    }

    private int done(String id) {
        return counted(id, "rows");
    }

    private int counted(String id, String what) {
        Document its = mongo.findById(id, Document.class, "imports");
        return its == null || its.get("run") == null
                ? 0
                : its.get("run", Document.class).getInteger(what);
    }

    private static Set<String> keys(String marker) {
        List<String> keys = RawTopics.ofThisRun().records("feedback.received").stream()
                .filter(one -> one.value() != null && new String(one.value(), StandardCharsets.UTF_8).contains(marker))
                .map(one -> new String(one.key(), StandardCharsets.UTF_8))
                .toList();
        return Set.copyOf(keys);
    }
}
