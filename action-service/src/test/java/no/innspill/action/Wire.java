package no.innspill.action;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innspill.contracts.BodyLevel;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseMessages;
import no.innspill.contracts.Channel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.Event;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.contracts.FoundIt;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.RedirectReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.contracts.Texts;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What other services tell this one, and what it tells, on the broker itself. */
final class Wire {

    static final String NAV = "889640782";
    static final String UNIT = "nav-kontaktsenter";

    private final RawTopics topics = RawTopics.ofThisRun();

    /** Routing sends feedback to a unit. */
    static FeedbackRouted routed(String id, String unit) {
        return routed(id, 1, new FeedbackRouted.Goal(RoutingOutcome.ROUTED, NAV, unit, null));
    }

    static FeedbackRouted triaged(String id) {
        return routed(id, 1, new FeedbackRouted.Goal(RoutingOutcome.TRIAGE, NAV, null, null));
    }

    static FeedbackRouted redirected(String id) {
        var redirect =
                new FeedbackRouted.Redirect(RedirectReason.APPEAL, Texts.of("Klage på vedtak"), "https://nav.no/klage");
        return routed(id, 1, new FeedbackRouted.Goal(RoutingOutcome.REDIRECTED, NAV, null, redirect));
    }

    static FeedbackRouted routed(String id, int round, FeedbackRouted.Goal goal) {
        return routed(id, round, goal, facts(Kind.UNCLEAR_TEXT, "dagpenger", Language.NB, Instant.now()), null);
    }

    static FeedbackRouted routed(
            String id, int round, FeedbackRouted.Goal goal, FeedbackFacts facts, @Nullable LocalDate deadline) {
        return new FeedbackRouted(
                id,
                round,
                goal,
                facts,
                deadline,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                new FeedbackRouted.Explanation(
                        List.of(
                                new FeedbackRouted.Reason(
                                        "responsible-for-service", Map.of("unit", unit(goal), "service", "dagpenger")),
                                new FeedbackRouted.Reason(
                                        "deadline-by-rule", Map.of("date", "2026-12-01", "source", "NAVs praksis")),
                                new FeedbackRouted.Reason(
                                        "kind-by-lexicon",
                                        Map.of("kind", facts.kind().name(), "confidence", "93")),
                                new FeedbackRouted.Reason("a.later.version", Map.of())),
                        List.of(),
                        Map.of("directory", "1"),
                        0.93),
                round == 1
                        ? null
                        : new FeedbackRouted.Replaced(
                                new FeedbackRouted.Goal(RoutingOutcome.TRIAGE, NAV, null, null),
                                Kind.QUESTION,
                                null,
                                null));
    }

    private static String unit(FeedbackRouted.Goal goal) {
        return goal.unit() == null ? "none" : goal.unit();
    }

    static FeedbackFacts facts(Kind kind, String service, Language language, Instant receivedAt) {
        return new FeedbackFacts(
                NAV,
                service,
                Channel.WEB,
                "3201",
                language,
                kind,
                "https://psi.norge.no/los/tema/arbeid",
                receivedAt.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Intake accepts feedback. */
    static FeedbackReceived received(String id, @Nullable String text) {
        return received(id, text, 0, false);
    }

    /** The sender takes it back. */
    static FeedbackWithdrawn withdrawn(String id, int revision) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new FeedbackWithdrawn(id, NAV, "dagpenger", Channel.WEB, null, now.minusSeconds(60), now, revision);
    }

    /** Intake accepts feedback whose sender wants an answer. */
    static FeedbackReceived received(String id, @Nullable String text, boolean answerWanted) {
        return received(id, text, 0, answerWanted);
    }

    /** Intake accepts feedback, or a correction of it. */
    static FeedbackReceived received(String id, @Nullable String text, int revision) {
        return received(id, text, revision, false);
    }

    private static FeedbackReceived received(String id, @Nullable String text, int revision, boolean answerWanted) {
        return new FeedbackReceived(
                id,
                NAV,
                null,
                "dagpenger",
                Channel.WEB,
                new FeedbackReceived.Page("https://nav.no/dagpenger", "3", LocalDate.of(2026, 1, 15)),
                FoundIt.NO,
                List.of(),
                text,
                null,
                null,
                null,
                "3201",
                Language.NB,
                null,
                answerWanted,
                Instant.now(),
                Map.of(),
                revision,
                false);
    }

    static DirectoryBody nav(long version, String unitName) {
        return body(NAV, "NAV", version, unitName);
    }

    static DirectoryBody body(String organisationNumber, String name, long version, String unitName) {
        return new DirectoryBody(
                organisationNumber,
                Texts.of(name),
                BodyLevel.STATE,
                null,
                "Arbeids- og inkluderingsdepartementet",
                List.of(
                        new DirectoryBody.Unit(UNIT, null, new Texts(unitName, unitName, "Contact centre", null)),
                        new DirectoryBody.Unit("nav-ytelser", null, Texts.of("Ytelser"))),
                List.of(new DirectoryBody.Service(
                        "dagpenger", new Texts("Dagpenger", "Dagpengar", "Unemployment benefit", null), false)),
                List.of(),
                new DirectoryBody.Contact(URI.create("https://nav.no/kontakt"), URI.create("https://nav.no/klage")),
                version);
    }

    String tell(Event event) {
        return tell(event, UUID.randomUUID().toString());
    }

    /** Puts an event on its topic under an event id. */
    String tell(Event event, String eventId) {
        EventType type = EventType.of(event);
        topics.put(
                type.topic().topicName(),
                event.key(),
                EventJson.write(event).getBytes(StandardCharsets.UTF_8),
                headers(type, eventId));
        return eventId;
    }

    void put(EventType type, String key, byte @Nullable [] value) {
        topics.put(
                type.topic().topicName(),
                key,
                value,
                headers(type, UUID.randomUUID().toString()));
    }

    private static Map<String, String> headers(EventType type, String eventId) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                eventId,
                "ce_type",
                type.type(),
                "ce_source",
                "/a-test",
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
    }

    /** All that was told of a case, in order. */
    List<CaseEvent> told(String caseId) {
        return records(caseId).stream().map(Wire::read).toList();
    }

    /** The ids of the events of a case, in order. */
    List<String> toldIds(String caseId) {
        return records(caseId).stream()
                .map(message -> RawTopics.header(message, "ce_id"))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String caseId) {
        return topics.records("case.events", caseId);
    }

    private static CaseEvent read(ConsumerRecord<byte[], byte[]> message) {
        EventType type = EventType.ofType(RawTopics.header(message, "ce_type")).orElseThrow();
        return (CaseEvent) EventJson.read(message.value(), type.record());
    }

    /** All that the service could not handle, by the topic that it came on. */
    List<ConsumerRecord<byte[], byte[]>> dead(String key) {
        return topics.records("action-service.dead-letters", key);
    }

    /** The newest messages of a unit on the wire, with the last record; nothing for a tombstone. */
    List<Optional<CaseMessages>> messages(String caseId) {
        return topics.records("case.messages", caseId).stream()
                .map(message ->
                        Optional.ofNullable(message.value()).map(value -> EventJson.read(value, CaseMessages.class)))
                .toList();
    }

    /** Everything that was told of cases, as text. */
    String allTold() {
        return topics.records("case.events").stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }
}
