package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.contracts.Channel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.HandOverReason;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What intake tells this service, and what it tells, on the broker itself. */
final class Wire {

    static final String NAV = "889640782";
    static final String TRONDHEIM = "942110464";

    private static final String RECEIVED = EventType.FEEDBACK_RECEIVED.topic().topicName();

    private final RawTopics topics = RawTopics.ofThisRun();

    static FeedbackReceived received(String id, String body, @Nullable String service, @Nullable String text) {
        return received(id, body, service, text, 0);
    }

    /** What intake accepted, or a correction of it. */
    static FeedbackReceived received(
            String id, String body, @Nullable String service, @Nullable String text, int revision) {
        return received(id, body, service, text, revision, null, false);
    }

    /** What was said under a duty of secrecy, about a municipality. */
    static FeedbackReceived sensitive(String id, String body, String municipality, String text) {
        return received(id, body, null, text, 0, municipality, true);
    }

    private static FeedbackReceived received(
            String id,
            String body,
            @Nullable String service,
            @Nullable String text,
            int revision,
            @Nullable String municipality,
            boolean sensitive) {
        return new FeedbackReceived(
                id,
                body,
                null,
                service,
                Channel.WEB,
                null,
                null,
                List.of(),
                text,
                null,
                null,
                null,
                municipality,
                null,
                null,
                false,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                Map.of(),
                revision,
                sensitive);
    }

    /** Tells it as intake does, and gives the event's id. */
    String tell(FeedbackEvent told) {
        String eventId = UUID.randomUUID().toString();
        tell(told, eventId);
        return eventId;
    }

    void tell(FeedbackEvent told, String eventId) {
        byte[] data = EventJson.write(told).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(headers(eventId));
        headers.put("ce_type", EventType.of(told).type());
        topics.put(RECEIVED, told.feedbackId(), data, headers);
    }

    /** Tells that a unit wants its case handed over, as action does. */
    void askToHandOver(
            FeedbackRouted routed, HandOverReason reason, CaseHandOverRequested.@Nullable Proposed proposed) {
        FeedbackRouted.Goal goal = routed.goal();
        var asked = new CaseHandOverRequested(
                routed.feedbackId(),
                new CaseEvent.Owner(goal.body(), Objects.requireNonNull(goal.unit())),
                routed.facts(),
                routed.round(),
                reason,
                proposed,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        Map<String, String> headers = new HashMap<>(headers(UUID.randomUUID().toString()));
        headers.put("ce_type", EventType.of(asked).type());
        topics.put(
                EventType.of(asked).topic().topicName(),
                asked.key(),
                EventJson.write(asked).getBytes(StandardCharsets.UTF_8),
                headers);
    }

    void erase(String id) {
        topics.put(RECEIVED, id, null, Map.of());
    }

    void poison(String id, String bytes) {
        topics.put(RECEIVED, id, bytes.getBytes(StandardCharsets.UTF_8), headers("poison-" + id));
    }

    /** The only event of a piece of feedback, once it is there. */
    FeedbackRouted onlyEvent(String id) {
        await().untilAsserted(() -> assertThat(routed(id)).hasSize(1));
        return routed(id).getFirst();
    }

    /** What lies behind it on the same partition, having the same key, has been handled: so has it. */
    void awaitHandled(String id) {
        int before = dead(id).size();
        poison(id, "marker");
        await().untilAsserted(() -> assertThat(dead(id)).hasSizeGreaterThan(before));
    }

    /** The feedback of every event of routing, as often as it was told. */
    List<String> idsRouted() {
        return topics.records(EventType.FEEDBACK_ROUTED.topic().topicName()).stream()
                .map(message -> new String(message.key(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The ids of the events of first rounds, by their feedback. */
    Map<String, Set<String>> eventIdsByFeedback() {
        return topics.records(EventType.FEEDBACK_ROUTED.topic().topicName()).stream()
                .filter(message ->
                        EventJson.read(message.value(), FeedbackRouted.class).round() == 1)
                .collect(Collectors.groupingBy(
                        message -> new String(message.key(), StandardCharsets.UTF_8),
                        Collectors.mapping(message -> RawTopics.header(message, "ce_id"), Collectors.toSet())));
    }

    /** What was told of a piece of feedback, in order. */
    List<FeedbackRouted> routed(String id) {
        return messages(id).stream()
                .map(message -> EventJson.read(message.value(), FeedbackRouted.class))
                .toList();
    }

    List<String> routedIds(String id) {
        return messages(id).stream()
                .map(message -> RawTopics.header(message, "ce_id"))
                .toList();
    }

    List<ConsumerRecord<byte[], byte[]>> dead(String id) {
        return topics.records("routing-service.dead-letters", id);
    }

    /** The keys of all that went to the dead letters. */
    Set<String> deadIds() {
        return topics.records("routing-service.dead-letters").stream()
                .map(message -> new String(message.key(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    List<DirectoryBody> directory(String number) {
        return topics.records(EventType.DIRECTORY_BODY.topic().topicName(), number).stream()
                .map(message -> EventJson.read(message.value(), DirectoryBody.class))
                .toList();
    }

    /** All that this service has told, as text. */
    String everythingTold() {
        return topics.records(EventType.FEEDBACK_ROUTED.topic().topicName()).stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    private List<ConsumerRecord<byte[], byte[]>> messages(String id) {
        return topics.records(EventType.FEEDBACK_ROUTED.topic().topicName(), id);
    }

    private static Map<String, String> headers(String eventId) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                eventId,
                "ce_type",
                EventType.FEEDBACK_RECEIVED.type(),
                "ce_source",
                "/a-test",
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
    }
}
