package no.innspill.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.Channel;
import no.innspill.contracts.Event;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackRouted.Replaced;
import no.innspill.contracts.Kind;
import no.innspill.contracts.RedirectReason;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Events in, figures out: on a real broker and store. */
@Reporting
class ReportingIT {

    private static final List<String> BINDINGS =
            List.of("feedbackReceived-in-0", "feedbackRouted-in-0", "caseEvents-in-0", "directoryBodies-in-0");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final String body = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
    private final Bus bus;
    private final Http http;
    private final BindingsLifecycleController bindings;

    ReportingIT(
            @Autowired EventPublisher publisher,
            @Autowired BindingsLifecycleController bindings,
            @LocalServerPort int port) {
        this.bus = new Bus(publisher);
        this.bindings = bindings;
        this.http = new Http(port);
    }

    @Test
    void whatHappensIsCountedWhereItBelongs() {
        Story resolved = story();
        Story waiting = story().about(Kind.COMPLAINT, null);
        Story appeal = story().about(Kind.APPEAL, null);
        Story decidedByAPerson = story();
        bus.tell(List.of(resolved.received(), waiting.received(), appeal.received(), decidedByAPerson.received()));
        bus.tell(List.of(
                resolved.routed(Story.to(body, "a")),
                resolved.opened(body, "a"),
                resolved.assigned(body, "a", CaseStatus.OPEN),
                resolved.resolved(body, "a", CaseOutcome.ACTION, Duration.ofHours(2), null),
                waiting.routed(Story.to(body, "b")),
                waiting.opened(body, "b"),
                appeal.routed(appeal.redirected(RedirectReason.APPEAL)),
                decidedByAPerson.routed(decidedByAPerson.triage()),
                decidedByAPerson.routed(
                        2,
                        Story.to(body, "b"),
                        new Replaced(decidedByAPerson.triage(), Kind.SUGGESTION, Story.WORK, null))));

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode figures = figures("&by=unit");
            assertThat(counts(figures.get("total"), "received", "routed", "triage", "redirectedAppeal"))
                    .containsExactly(4L, 3L, 0L, 1L);
            assertThat(counts(figures.get("total"), "opened", "waiting", "inWork", "resolvedAction"))
                    .containsExactly(2L, 1L, 0L, 1L);
            assertThat(row(figures, "unit", "a").get("routed").asLong()).isEqualTo(1);
            assertThat(row(figures, "unit", "b").get("routed").asLong()).isEqualTo(2);
        });
    }

    @Test
    void anEventToldTwiceCountsOnce() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Story story = story();
            events.addAll(List.of(story.received(), story.routed(story.triage()), story.opened(body, "a")));
        }
        bus.tell(events);
        bus.tell(events);
        bus.tell(events.reversed());
        Story last = story();
        bus.tell(lastOnEveryPartition(last));

        awaitTotal("received", 31 + LAST);
        awaitTotal("triage", 30);
        awaitTotal("opened", 30);
    }

    @Test
    void recordsThatComeAgainCountOnce() throws Exception {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            events.add(story().received());
        }
        bus.tell(events);
        awaitTotal("received", 50);

        BINDINGS.forEach(binding -> bindings.changeState(binding, State.STOPPED));
        try {
            rewind("feedback.received");
        } finally {
            BINDINGS.forEach(binding -> bindings.changeState(binding, State.STARTED));
        }
        bus.tell(lastOnEveryPartition(story()));

        awaitTotal("received", 51 + LAST);
    }

    @Test
    void feedbackIsInTheReportWithinASecond() {
        bus.tell(story().received());
        awaitTotal("received", 1);
        Instant since = Instant.now();
        for (int i = 0; i < 300; i++) {
            bus.tell(story().received());
        }

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode freshness = http.json("/api/v1/freshness?since=" + since, machine());
            assertThat(freshness.get("count").asLong()).isEqualTo(300);
        });
        JsonNode freshness = http.json("/api/v1/freshness?since=" + since, machine());
        // no limit for the slowest: a shared machine decides that one
        assertThat(freshness.get("p50Millis").asLong()).isLessThan(1000);
        assertThat(freshness.get("p99Millis").asLong())
                .isGreaterThanOrEqualTo(freshness.get("p50Millis").asLong());
    }

    @Test
    void unchangedFiguresAreNotSentAgain() {
        bus.tell(story().received());
        awaitTotal("received", 1);
        HttpResponse<String> first = http.get("/api/v1/figures", machine());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        Map<String, String> again = Map.of("Authorization", "Bearer " + machine(), "If-None-Match", tag);

        HttpResponse<String> same = http.get("/api/v1/figures", again);
        bus.tell(story().received());

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(http.get("/api/v1/figures", again).statusCode())
                                .isEqualTo(200));
    }

    static Stream<EventType> types() {
        return Stream.of(
                EventType.FEEDBACK_RECEIVED,
                EventType.FEEDBACK_ROUTED,
                EventType.CASE_OPENED,
                EventType.DIRECTORY_BODY);
    }

    @ParameterizedTest
    @MethodSource("types")
    void poisonGoesToTheDeadLettersAndThePartitionGoesOn(EventType type) {
        String topic = type.topic().topicName();
        Story story = story();
        String secret = "hemmelig ord " + story.id();
        RawTopics.ofThisRun().put(topic, story.id(), bytes("{\"text\":\"" + secret + "\"}"), headers(type));
        RawTopics.ofThisRun().put(topic, story.id(), bytes("no JSON"), headers(type));
        RawTopics.ofThisRun().put(topic, story.id(), bytes("{}"), Map.of());

        switch (type) {
            case FEEDBACK_RECEIVED -> bus.tell(story.received());
            case FEEDBACK_ROUTED -> bus.tell(story.routed(story.triage()));
            default -> bus.tell(story.opened(body, "a"));
        }

        String measure = type == EventType.FEEDBACK_RECEIVED
                ? "received"
                : type == EventType.FEEDBACK_ROUTED ? "triage" : "opened";
        awaitTotal(measure, 1);
        await().atMost(SOON).untilAsserted(() -> {
            var letters = RawTopics.ofThisRun().records("reporting-service.dead-letters", story.id());
            assertThat(letters).hasSize(3);
            assertThat(letters).allSatisfy(letter -> {
                assertThat(RawTopics.header(letter, "dl_topic")).isEqualTo(topic);
                assertThat(RawTopics.header(letter, "dl_cause")).contains("PoisonException");
                assertThat(RawTopics.header(letter, "dl_what")).isNotBlank().doesNotContain(secret);
            });
            if (type == EventType.FEEDBACK_RECEIVED) {
                assertThat(letters)
                        .allSatisfy(letter -> assertThat(letter.value()).isNull());
            }
        });
    }

    @Test
    void noWordOfTheTextIsKept(@Autowired MongoTemplate mongo) {
        bus.tell(story().received());
        awaitTotal("received", 1);

        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection)
                    .find()
                    .forEach(document -> assertThat(document.toJson()).doesNotContain("vanskelig å finne"));
        }
    }

    /** One more on each of many keys, so that whoever counts them has read the partitions to the end. */
    private static final int LAST = 40;

    private List<Event> lastOnEveryPartition(Story first) {
        List<Event> events = new ArrayList<>(List.of(first.received()));
        for (int i = 0; i < LAST; i++) {
            events.add(story().received());
        }
        return events;
    }

    private Story story() {
        return Story.of(Instant.now()).from(body, null, Channel.WEB);
    }

    private void awaitTotal(String measure, long expected) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(figures("").get("total").get(measure).asLong())
                                .isEqualTo(expected));
    }

    private JsonNode figures(String more) {
        return http.json("/api/v1/figures?body=" + body + more, machine());
    }

    private String machine() {
        return Infrastructure.get().issuer().machine(body, "innspill:figures.read");
    }

    private static List<Long> counts(JsonNode counts, String... measures) {
        return Stream.of(measures).map(measure -> counts.get(measure).asLong()).toList();
    }

    private static JsonNode row(JsonNode figures, String dimension, String value) {
        for (JsonNode row : figures.get("rows")) {
            if (value.equals(row.get("values").get(dimension).asString(""))) {
                return row.get("counts");
            }
        }
        throw new AssertionError("no row for " + value);
    }

    private static void rewind(String topic) throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", (Object) Infrastructure.get().brokers()))) {
            Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
            for (int partition = 0; partition < 6; partition++) {
                start.put(new TopicPartition(topic, partition), new OffsetAndMetadata(0));
            }
            await().atMost(SOON).ignoreExceptions().until(() -> {
                admin.alterConsumerGroupOffsets("reporting-service", start)
                        .all()
                        .get();
                return true;
            });
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(EventType type) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", "x",
                "ce_type", type.type(),
                "ce_source", "/test",
                "ce_time", "2026-03-01T10:00:00Z",
                "content-type", "application/json");
    }
}
