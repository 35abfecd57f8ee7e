package no.innspill.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    void aDeadRelaysShareIsTakenOverWhenItsClaimEnds() {
        var dying = new OutboxStore(mongo, "abandoned");
        String id = store("abandoned", 1);
        Instant now = Instant.now();
        assertThat(dying.claim(10, now, Duration.ofSeconds(12))).hasSize(1);

        assertThat(dying.claim(10, now.plusSeconds(11), Duration.ofSeconds(12))).isEmpty();
        assertThat(dying.claim(10, now.plusSeconds(13), Duration.ofSeconds(12)))
                .extracting(OutboxStore.Claimed::id)
                .containsExactly(id);
    }

    @Test
    void aRelayThatDiedBeforeTakingOutTellsTheSameEventAgain() {
        String id = store("untaken", 1);
        var store = new OutboxStore(mongo, "untaken");
        OutboxStore.Claimed claimed = store.claim(1, Instant.now().minusSeconds(60), Duration.ofSeconds(12))
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
        String id = UUID.randomUUID().toString();
        List<OutgoingEvent> outbox =
                IntStream.range(0, events).mapToObj(number -> event(id, number)).toList();
        mongo.insert(new Thing(id, outbox, Instant.now()), collection);
        return id;
    }

    private static OutgoingEvent event(String key, int number) {
        return new OutgoingEvent(
                "event-" + key + "-" + number,
                SampleService.TYPE,
                "/sample-service",
                "sample.things",
                key,
                Instant.now(),
                "{\"name\":\"outbox\",\"number\":" + number + "}",
                null);
    }

    private Document document(String id) {
        return Objects.requireNonNull(
                mongo.getCollection("things").find(new Document("_id", id)).first());
    }

    private List<String> told(String key) {
        return topics.records("sample.things", key).stream()
                .map(message -> RawTopics.header(message, "ce_id").replaceAll(".*-", ""))
                .toList();
    }

    record Thing(@Id String id, List<OutgoingEvent> outbox, Instant outboxSince) {}
}
