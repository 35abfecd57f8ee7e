package no.innspill.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innspill.support.OnSampleService;
import no.innspill.support.SampleService;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.test.RawTopics;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@OnSampleService
class OutboxRelayIT {
    private static final Duration CLAIM = Duration.ofSeconds(12);

    private final RawTopics topics = RawTopics.ofThisRun();

    @Autowired
    MongoTemplate mongo;

    @Autowired
    EventPublisher publisher;

    @Autowired
    OutboxRelays relays;

    @Test
    void whatLiesInADocumentIsToldInOrderAndTakenOut() {
        String id = store(3);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id)),
                Outbox.append(new Update().set("changed", true), List.of(event(id, 3)), Instant.now()),
                "things");
        relays.nudge("things");

        await().until(() -> !document(id).containsKey(Outbox.SINCE));
        assertThat(document(id).getList(Outbox.EVENTS, Document.class)).isEmpty();
        assertThat(document(id).getBoolean("changed")).isTrue();
        assertThat(told(id)).containsExactly("0", "1", "2", "3");
    }

    @Test
    void newDocumentsAreToldAtOnceButThoseWhoseIdIsTaken() {
        String taken = store("inserted", 0);
        Thing fresh = thing(2);

        int stored = relay("inserted")
                .insert(List.of(new Thing(taken, List.of(event(taken, 7)), Instant.now()), fresh), Thing::outbox);

        assertThat(stored).isEqualTo(1);
        assertThat(told(fresh.id())).containsExactly("0", "1");
        assertThat(told(taken)).isEmpty();
        assertThat(document("inserted", fresh.id())).containsOnlyKeys("_id", Outbox.EVENTS);
    }

    @Test
    void whatIsStoredAndNeverToldIsTakenOverWhenItsClaimEnds() {
        var dying = new OutboxStore(mongo, "untold");
        Thing fresh = thing(1);
        Instant now = Instant.now();
        dying.insert(List.of(fresh), Thing::outbox, now, CLAIM);

        assertThat(dying.claim(10, now.plusSeconds(11), CLAIM).documents()).isEmpty();
        assertThat(dying.claim(10, now.plusSeconds(13), CLAIM).documents())
                .containsExactly(new OutboxStore.Claimed(fresh.id(), fresh.outbox()));
    }

    @Test
    void whatComesInWhileADocumentIsClaimedStaysInIt() {
        var store = new OutboxStore(mongo, "meanwhile");
        Thing fresh = thing(1);
        OutboxStore.Share share = store.insert(List.of(fresh), Thing::outbox, Instant.now(), CLAIM);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(fresh.id())),
                Outbox.append(new Update(), List.of(event(fresh.id(), 1)), Instant.now()),
                "meanwhile");

        store.takeOut(
                share, Map.of(fresh.id(), List.of(fresh.outbox().getFirst().eventId())));

        assertThat(relay("meanwhile").relay()).isEqualTo(1);
        assertThat(told(fresh.id())).containsExactly("1");
    }

    @Test
    void whatBelongsToAnotherByNowIsLeftToIt() {
        var store = new OutboxStore(mongo, "lost");
        Thing fresh = thing(1);
        Instant now = Instant.now();
        OutboxStore.Share slow = store.insert(List.of(fresh), Thing::outbox, now, CLAIM);
        OutboxStore.Share faster = store.claim(10, now.plusSeconds(13), CLAIM);

        store.takeOut(slow, Map.of(fresh.id(), List.of("event-" + fresh.id() + "-0")));
        assertThat(document("lost", fresh.id()).getList(Outbox.EVENTS, Document.class))
                .hasSize(1);

        store.takeOut(faster, Map.of(fresh.id(), List.of("event-" + fresh.id() + "-0")));
        assertThat(document("lost", fresh.id())).containsOnlyKeys("_id", Outbox.EVENTS);
    }

    @Test
    void aDeadRelaysShareIsTakenOverWhenItsClaimEnds() {
        var dying = new OutboxStore(mongo, "abandoned");
        String id = store("abandoned", 1);
        Instant now = Instant.now();
        assertThat(dying.claim(10, now, CLAIM).documents()).hasSize(1);

        assertThat(dying.claim(10, now.plusSeconds(11), CLAIM).documents()).isEmpty();
        assertThat(dying.claim(10, now.plusSeconds(13), CLAIM).documents())
                .extracting(OutboxStore.Claimed::id)
                .containsExactly(id);
    }

    @Test
    void aRelayThatDiedBeforeTakingOutTellsTheSameEventAgain() {
        String id = store("untaken", 1);
        var store = new OutboxStore(mongo, "untaken");
        OutboxStore.Claimed claimed = store.claim(1, Instant.now().minusSeconds(60), CLAIM)
                .documents()
                .getFirst();
        publisher.publish(claimed.events().getFirst()).join();

        assertThat(relay("untaken").relay()).isEqualTo(1);
        var records = topics.records("sample.things", id);
        assertThat(records).hasSize(2);
        assertThat(records)
                .extracting(message -> RawTopics.header(message, "ce_id"))
                .containsOnly("event-" + id + "-0");
    }

    @Test
    void manyRelaysShareTheWorkAndTellEachEventOnce() throws InterruptedException {
        List<String> ids =
                IntStream.range(0, 300).mapToObj(i -> store("shared", 2)).toList();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            OutboxRelay relay = relay("shared");
            threads.add(Thread.ofVirtual().start(() -> {
                while (mongo.getCollection("shared")
                                .countDocuments(new Document(Outbox.SINCE, new Document("$exists", true)))
                        > 0) {
                    relay.relay();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Map<String, List<String>> told = new LinkedHashMap<>();
        topics.records("sample.things")
                .forEach(message -> told.computeIfAbsent(
                                new String(message.key(), StandardCharsets.UTF_8), key -> new ArrayList<>())
                        .add(RawTopics.header(message, "ce_id")));
        for (String id : ids) {
            assertThat(told.get(id)).containsExactly("event-" + id + "-0", "event-" + id + "-1");
        }
    }

    private OutboxRelay relay(String collection) {
        var settings = new OutboxSettings(Duration.ofMillis(50), 50, Duration.ofSeconds(12));
        return new OutboxRelay(collection, new OutboxStore(mongo, collection), publisher, settings, Clock.systemUTC());
    }

    private String store(int events) {
        return store("things", events);
    }

    private String store(String collection, int events) {
        Thing thing = thing(events);
        mongo.insert(thing, collection);
        return thing.id();
    }

    private static Thing thing(int events) {
        String id = UUID.randomUUID().toString();
        List<OutgoingEvent> outbox =
                IntStream.range(0, events).mapToObj(number -> event(id, number)).toList();
        return new Thing(id, outbox, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private static OutgoingEvent event(String key, int number) {
        return new OutgoingEvent(
                "event-" + key + "-" + number,
                SampleService.TYPE,
                "/sample-service",
                "sample.things",
                key,
                Instant.parse("2026-03-02T09:00:00Z"),
                "{\"name\":\"outbox\",\"number\":" + number + "}",
                null);
    }

    private Document document(String id) {
        return document("things", id);
    }

    private Document document(String collection, String id) {
        return Objects.requireNonNull(
                mongo.getCollection(collection).find(new Document("_id", id)).first());
    }

    private List<String> told(String key) {
        return topics.records("sample.things", key).stream()
                .map(message -> RawTopics.header(message, "ce_id").replaceAll(".*-", ""))
                .toList();
    }

    record Thing(@Id String id, List<OutgoingEvent> outbox, Instant outboxSince) {}
}
