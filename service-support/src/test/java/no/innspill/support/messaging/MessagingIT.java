package no.innspill.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.support.OnSampleService;
import no.innspill.support.SampleService;
import no.innspill.support.SampleService.Thing;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("any-store")
@OnSampleService
class MessagingIT {
    private final RawTopics topics = RawTopics.ofThisRun();

    @Autowired
    EventPublisher publisher;

    @Autowired
    SampleService service;

    @Test
    void anEventComesInAsItWentOut() {
        String key = UUID.randomUUID().toString();
        publish("sample.things", key, "{\"name\":\"æøå\",\"number\":7,\"later\":\"than this version\"}");

        Received<Thing> received =
                await().until(() -> seen(key), list -> !list.isEmpty()).getFirst();
        assertThat(received.data()).isEqualTo(new Thing("æøå", 7));
        assertThat(received.eventId()).isEqualTo("event-" + key);
        assertThat(received.time()).isEqualTo(Instant.parse("2026-05-17T10:00:00Z"));
        assertThat(received.traceparent()).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        ConsumerRecord<byte[], byte[]> onTheWire =
                topics.records("sample.things", key).getFirst();
        assertThat(RawTopics.header(onTheWire, "ce_specversion")).isEqualTo("1.0");
        assertThat(RawTopics.header(onTheWire, "ce_type")).isEqualTo(SampleService.TYPE);
        assertThat(RawTopics.header(onTheWire, "ce_source")).isEqualTo("/sample-service");
        assertThat(RawTopics.header(onTheWire, "content-type")).isEqualTo("application/json");
    }

    @Test
    void aTombstoneComesInAsOne() {
        String key = UUID.randomUUID().toString();
        publish("sample.words", key, "{\"name\":\"words\",\"number\":1}");
        publisher.erase("sample.words", key).join();

        await().until(() -> seen(key), list -> list.size() == 2);
        assertThat(seen(key)).extracting(Received::isTombstone).containsExactly(false, true);
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAndThePartitionGoesOn() {
        String key = UUID.randomUUID().toString();
        topics.put("sample.things", key, new byte[] {1, 2, 3}, Map.of("ce_type", SampleService.TYPE));
        topics.put("sample.things", key, "{}".getBytes(StandardCharsets.UTF_8), Map.of());
        topics.put(
                "sample.things",
                key,
                "{\"name\":\"n\",\"number\":\"Kari Nordmann\"}".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_type", SampleService.TYPE, "ce_id", "x", "ce_time", "2026-05-17T10:00:00Z"));
        publish("sample.things", key, "{\"name\":\"after\",\"number\":1}");

        await().until(() -> seen(key), list -> !list.isEmpty());
        List<ConsumerRecord<byte[], byte[]>> dead = await().until(() -> dead(key), list -> list.size() == 3);
        assertThat(dead)
                .extracting(letter -> RawTopics.header(letter, "dl_what"))
                .containsExactly(
                        "no ce_id",
                        "no ce_type",
                        "the data is no Thing: no.innspill.support.SampleService$Thing[\"number\"]");
        assertThat(dead)
                .extracting(letter -> RawTopics.header(letter, "dl_topic"))
                .containsOnly("sample.things");
        assertThat(dead.getFirst().value()).containsExactly(1, 2, 3);
    }

    @Test
    void aTopicWithWordsLeavesOnlyThePlaceInTheDeadLetters() {
        String key = UUID.randomUUID().toString();
        publish("sample.words", key, "{\"name\":\"poison\",\"number\":1}");
        publish("sample.words", key, "{\"name\":\"after\",\"number\":2}");

        await().until(() -> seen(key), list -> !list.isEmpty());
        ConsumerRecord<byte[], byte[]> dead =
                await().until(() -> dead(key), list -> !list.isEmpty()).getFirst();
        assertThat(dead.value()).isNull();
        assertThat(RawTopics.header(dead, "dl_offset")).matches("\\d+");
        assertThat(RawTopics.header(dead, "dl_what")).isEqualTo("the name must not be that");
    }

    @Test
    void whatFailsAgainAndAgainIsGivenUpAfterBoundedTries() {
        String key = UUID.randomUUID().toString();
        publish("sample.things", key, "{\"name\":\"stubborn\",\"number\":1}");
        publish("sample.things", key, "{\"name\":\"after\",\"number\":2}");

        await().until(() -> seen(key), list -> !list.isEmpty());
        await().until(() -> dead(key), list -> !list.isEmpty());
        assertThat(RawTopics.header(dead(key).getFirst(), "dl_cause")).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void anEventOfAnUnknownTypeIsPassedOver() {
        String key = UUID.randomUUID().toString();
        topics.put(
                "sample.things", key, "[]".getBytes(StandardCharsets.UTF_8), Map.of("ce_type", "no.innspill.later.v9"));
        publish("sample.things", key, "{\"name\":\"after\",\"number\":1}");

        await().until(() -> seen(key), list -> list.size() == 1);
        assertThat(dead(key)).isEmpty();
    }

    private void publish(String topic, String key, String data) {
        publisher
                .publish(new OutgoingEvent(
                        "event-" + key,
                        SampleService.TYPE,
                        "/sample-service",
                        topic,
                        key,
                        Instant.parse("2026-05-17T10:00:00Z"),
                        data,
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
                .join();
    }

    private List<Received<Thing>> seen(String key) {
        return service.seen.stream()
                .filter(received -> received.key().equals(key))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> dead(String key) {
        return topics.records("sample-service.dead-letters", key);
    }
}
