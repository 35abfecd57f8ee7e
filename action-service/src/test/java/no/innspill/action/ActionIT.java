package no.innspill.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.innspill.action.cases.application.KeepTexts;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent.Previous;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.contracts.CaseMoved;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseReleased;
import no.innspill.contracts.CaseReopened;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.HandOverReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.support.messaging.EventIds;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import no.innspill.test.RealInfrastructure;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealInfrastructure
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=action-service"})
class ActionIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final Wire wire = new Wire();
    private final String kari = "kari-" + UUID.randomUUID();
    private final String karisToken = token(kari, "Kari Nordmann", Wire.UNIT);

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private KeepTexts texts;

    @Test
    void whatIsRoutedIsTakenAndResolvedAndToldOnceInOrder() throws Exception {
        String id = id();
        String routingEvent = wire.tell(Wire.routed(id, Wire.UNIT));
        wire.tell(Wire.received(id, "Brevet er vanskelig å forstå"));
        awaitText(id, "there");

        assertThat(send("POST", id + "/take", "\"1\"", null).statusCode()).isEqualTo(200);
        HttpResponse<String> resolved = send(
                "POST",
                id + "/resolve",
                "\"2\"",
                "{\"outcome\":\"better-information\",\"note\":\"Vi skriver om brevet til Bernt Bakken\"}");
        assertThat(resolved.statusCode()).isEqualTo(200);
        assertThat(resolved.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(send("POST", id + "/reopen", "\"3\"", null).statusCode()).isEqualTo(200);
        assertThat(send("POST", id + "/take", "\"4\"", null).statusCode()).isEqualTo(200);
        assertThat(send("POST", id + "/release", "\"5\"", null).statusCode()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(6));
        assertThat(wire.told(id))
                .extracting(Object::getClass)
                .containsExactly(
                        CaseOpened.class,
                        CaseAssigned.class,
                        CaseResolved.class,
                        CaseReopened.class,
                        CaseAssigned.class,
                        CaseReleased.class);
        CaseResolved settled = (CaseResolved) wire.told(id).get(2);
        assertThat(settled.outcome()).isEqualTo(CaseOutcome.BETTER_INFORMATION);
        assertThat(settled.previous()).isEqualTo(new Previous(CaseStatus.ASSIGNED, null));
        assertThat(((CaseReopened) wire.told(id).get(3)).previous())
                .isEqualTo(new Previous(CaseStatus.RESOLVED, CaseOutcome.BETTER_INFORMATION));
        assertThat(wire.toldIds(id))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(EventIds.derived(routingEvent, EventType.CASE_OPENED.type()));
        assertThat(RawTopics.ofThisRun().everything())
                .as("names, subjects and notes stay in the unit")
                .doesNotContain("Kari Nordmann", kari, "Bernt Bakken");
    }

    @Test
    void whatComesAgainOpensNothingAgain() {
        String id = id();
        FeedbackRouted routed = Wire.routed(id, Wire.UNIT);
        String eventId = wire.tell(routed);
        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(1));

        wire.tell(routed, eventId);
        wire.tell(routed, eventId);
        String after = id();
        wire.tell(Wire.routed(after, Wire.UNIT));

        await().untilAsserted(() -> assertThat(wire.told(after)).hasSize(1));
        awaitHandled(id);
        assertThat(wire.told(id)).hasSize(1);
        assertThat(mongo.getCollection("cases").countDocuments(new Document("_id", id)))
                .isEqualTo(1);
    }

    @Test
    void triageAndRedirectOpenNothingUntilARoundRoutesThem() throws Exception {
        String triaged = id();
        String redirected = id();
        wire.tell(Wire.triaged(triaged));
        wire.tell(Wire.redirected(redirected));
        awaitHandled(triaged);
        awaitHandled(redirected);
        assertThat(get(triaged).statusCode()).isEqualTo(404);
        assertThat(get(redirected).statusCode()).isEqualTo(404);

        wire.tell(Wire.routed(triaged, 2, new FeedbackRouted.Goal(RoutingOutcome.ROUTED, Wire.NAV, Wire.UNIT, null)));

        await().untilAsserted(() -> assertThat(get(triaged).statusCode()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(wire.told(triaged)).hasSize(1));
    }

    @Test
    void aCaseThatIsAskedToBeHandedOverMovesWhenRoutingHasDecidedAndWhatWasNotedStaysBehind() throws Exception {
        String id = id();
        wire.tell(Wire.body("974761076", "Skatteetaten", 1, "Skatt"));
        wire.tell(Wire.routed(id, Wire.UNIT));
        await().untilAsserted(() -> assertThat(get(id).statusCode()).isEqualTo(200));
        String request = "{\"reason\":\"not-ours\",\"note\":\"Ring Kari på 98765432 om dette\"}";
        assertThat(json(send("POST", id + "/hand-over", "\"1\"", request))
                        .path("type")
                        .asString())
                .endsWith("/not-assigned");
        send("POST", id + "/take", "\"1\"", null);

        HttpResponse<String> asked = send("POST", id + "/hand-over", "\"2\"", request);

        assertThat(json(asked).at("/summary/status").asString()).isEqualTo("handing-over");
        assertThat(asked.body()).contains("om dette").doesNotContain("98765432");
        assertThat(json(send("POST", id + "/release", "\"3\"", null))
                        .path("type")
                        .asString())
                .endsWith("/handing-over");
        FeedbackRouted elsewhere =
                Wire.routed(id, 2, new FeedbackRouted.Goal(RoutingOutcome.ROUTED, Wire.NAV, "nav-ytelser", null));
        wire.tell(elsewhere);
        wire.tell(elsewhere);
        await().untilAsserted(() -> assertThat(get(id).statusCode()).isEqualTo(404));
        awaitHandled(id);

        HttpResponse<String> moved = send("GET", id, null, null, token("siv", "Siv", "nav-ytelser"));
        assertThat(json(moved).at("/summary/status").asString()).isEqualTo("open");
        assertThat(moved.body()).doesNotContain("om dette", "Kari");
        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(4));
        assertThat(wire.told(id).get(2)).isInstanceOfSatisfying(CaseHandOverRequested.class, told -> {
            assertThat(told.round()).isEqualTo(1);
            assertThat(told.reason()).isEqualTo(HandOverReason.NOT_OURS);
        });
        assertThat(wire.told(id).getLast()).isInstanceOfSatisfying(CaseMoved.class, told -> {
            assertThat(told.from().unit()).isEqualTo(Wire.UNIT);
            assertThat(told.owner().unit()).isEqualTo("nav-ytelser");
        });
        assertThat(wire.allTold()).doesNotContain("om dette");
    }

    @Test
    void aCaseThatGoesToTriageLeavesItsUnitUntilAPersonHasDecided() throws Exception {
        String id = id();
        wire.tell(Wire.routed(id, Wire.UNIT));
        await().untilAsserted(() -> assertThat(get(id).statusCode()).isEqualTo(200));

        wire.tell(Wire.routed(id, 2, new FeedbackRouted.Goal(RoutingOutcome.TRIAGE, Wire.NAV, null, null)));

        await().untilAsserted(() ->
                assertThat(json(get(id)).at("/summary/status").asString()).isEqualTo("left"));
        assertThat(send("GET", "?list=unit&size=100", null, null).body()).doesNotContain(id);
        wire.tell(Wire.routed(id, 3, new FeedbackRouted.Goal(RoutingOutcome.ROUTED, Wire.NAV, Wire.UNIT, null)));
        await().untilAsserted(() ->
                assertThat(json(get(id)).at("/summary/status").asString()).isEqualTo("open"));
    }

    @Test
    void wordsAndCaseFindEachOtherWhicheverComesFirst() {
        String wordsFirst = id();
        wire.tell(Wire.received(wordsFirst, "Først kom ordene"));
        await().untilAsserted(() -> assertThat(mongo.getCollection("texts")
                        .countDocuments(
                                new Document("_id", wordsFirst).append("neededUntil", new Document("$exists", true))))
                .isEqualTo(1));
        wire.tell(Wire.routed(wordsFirst, Wire.UNIT));
        String caseFirst = id();
        wire.tell(Wire.routed(caseFirst, Wire.UNIT));
        awaitText(caseFirst, "awaited");
        wire.tell(Wire.received(caseFirst, "Ordene kom etter"));

        awaitText(wordsFirst, "there");
        awaitText(caseFirst, "there");
        for (String id : List.of(wordsFirst, caseFirst)) {
            await().untilAsserted(() -> assertThat(mongo.getCollection("texts")
                            .countDocuments(
                                    new Document("_id", id).append("neededUntil", new Document("$exists", false))))
                    .as("words of a case stay")
                    .isEqualTo(1));
        }
    }

    @Test
    void wordsThatWereTakenBackAreGoneAlsoWhenTheyComeAgain() throws Exception {
        String id = id();
        wire.tell(Wire.routed(id, Wire.UNIT));
        wire.tell(Wire.received(id, "Dette angrer jeg på"));
        awaitText(id, "there");

        wire.put(EventType.FEEDBACK_RECEIVED, id, null);
        awaitText(id, "erased");
        wire.tell(Wire.received(id, "Dette angrer jeg på"));
        awaitHandledText(id);

        assertThat(json(get(id)).at("/said/state").asString()).isEqualTo("erased");
        assertThat(String.valueOf(mongo.getCollection("texts")
                        .find(new Document("_id", id))
                        .first()))
                .doesNotContain("angrer");
    }

    @Test
    void ofManyWhoTakeAtOnceExactlyOneWins() throws Exception {
        String id = id();
        wire.tell(Wire.routed(id, Wire.UNIT));
        await().untilAsserted(() -> assertThat(get(id).statusCode()).isEqualTo(200));
        int people = 8;
        var ready = new CountDownLatch(people);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> takes = IntStream.range(0, people)
                    .mapToObj(person -> (Callable<Integer>) () -> {
                        String token = token("racer-" + person, "Racer " + person, Wire.UNIT);
                        ready.countDown();
                        ready.await();
                        return send("POST", id + "/take", "\"1\"", null, token).statusCode();
                    })
                    .toList();
            List<Integer> answers =
                    threads.invokeAll(takes).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 412).hasSize(people - 1);
        }
        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(2));
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheRestGoesOn() {
        String poison = id();
        wire.put(EventType.FEEDBACK_ROUTED, poison, "{\"feedbackId\":".getBytes(StandardCharsets.UTF_8));
        wire.tell(Wire.routed("not-an-id", Wire.UNIT));
        wire.put(EventType.FEEDBACK_RECEIVED, poison, "hemmelig tekst".getBytes(StandardCharsets.UTF_8));
        String good = id();
        wire.tell(Wire.routed(good, Wire.UNIT));

        await().untilAsserted(() -> assertThat(wire.told(good)).hasSize(1));
        await().untilAsserted(() -> assertThat(wire.dead(poison)).hasSize(2));
        await().untilAsserted(() -> assertThat(wire.dead("not-an-id")).isNotEmpty());
        assertThat(wire.dead(poison))
                .filteredOn(letter -> RawTopics.header(letter, "dl_topic").equals("feedback.received"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).isNullOrEmpty());
    }

    @Test
    void namesFollowTheDirectoryAndOldNewsIsPassedOver() {
        wire.tell(Wire.body("974761076", "Skatteetaten", 7, "Kontaktsenter sju"));
        await().untilAsserted(() -> assertThat(taxAuthorityInStore()).contains("Kontaktsenter sju"));
        wire.tell(Wire.body("974761076", "Skatteetaten", 6, "Kontaktsenter seks"));
        wire.tell(Wire.body("974761076", "Skatteetaten", 8, "Kontaktsenter åtte"));

        await().untilAsserted(() -> assertThat(taxAuthorityInStore()).contains("Kontaktsenter åtte"));
    }

    @Test
    void acceptsNoChangeWithoutTheVersionItWasMadeFrom() throws Exception {
        String id = id();
        wire.tell(Wire.routed(id, Wire.UNIT));
        await().untilAsserted(() -> assertThat(get(id).statusCode()).isEqualTo(200));

        assertThat(send("POST", id + "/take", null, null).statusCode()).isEqualTo(428);
        assertThat(send("POST", id + "/take", "W/\"1\"", null).statusCode()).isEqualTo(400);
        assertThat(send("POST", id + "/take", "\"7\"", null).statusCode()).isEqualTo(412);
        assertThat(send("POST", id + "/take", "\"1\"", null, token("ola", "Ola", "nav-ytelser"))
                        .statusCode())
                .as("a case of another unit is not there")
                .isEqualTo(404);
        HttpResponse<String> invalid =
                send("POST", id + "/resolve", "\"1\"", "{\"outcome\":\"maybe\",\"colour\":\"red\"}");
        assertThat(invalid.statusCode()).isEqualTo(422);
        assertThat(json(invalid).at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("/outcome", "/note", "/colour");
        assertThat(wire.told(id)).hasSize(1);
    }

    @Test
    void aChangeIsToldAlsoWhenTheRelayThatHadTheDocumentDied() throws Exception {
        String id = id();
        wire.tell(Wire.routed(id, Wire.UNIT));
        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(1));
        await().untilAsserted(() -> assertThat(inStore("cases", id)).doesNotContainKey("outboxSince"));
        Instant end = Instant.now().plusSeconds(3);
        mongo.getCollection("cases")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$set",
                                new Document("outboxClaim", "a-dead-relay")
                                        .append("outboxClaimedUntil", Date.from(end))));

        assertThat(send("POST", id + "/take", "\"1\"", null).statusCode()).isEqualTo(200);

        assertThat(inStore("cases", id).getList("outbox", Document.class)).hasSize(1);
        assertThat(wire.told(id)).hasSize(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(wire.told(id)).hasSize(2));
        assertThat(Instant.now()).isAfter(end);
        await().untilAsserted(() -> assertThat(inStore("cases", id).getList("outbox", Document.class))
                .isEmpty());
    }

    @Test
    void wordsThatNoCaseNeededInTimeAreDeletedAndThoseOfACaseStay() {
        String triaged = id();
        String cased = id();
        wire.tell(Wire.received(triaged, "Havnet i triage"));
        wire.tell(Wire.received(cased, "Ble en sak"));
        wire.tell(Wire.routed(cased, Wire.UNIT));
        awaitText(cased, "there");
        await().untilAsserted(() -> assertThat(inStore("texts", triaged)).isNotEmpty());
        // as if the mark of the case had been lost between its two steps, and both were due
        mongo.getCollection("texts")
                .updateMany(
                        new Document("_id", new Document("$in", List.of(triaged, cased))),
                        new Document(
                                "$set",
                                new Document(
                                        "neededUntil", Date.from(Instant.now().minusSeconds(1)))));

        assertThat(texts.sweep()).isEqualTo(1);

        assertThat(inStore("texts", triaged)).isEmpty();
        assertThat(inStore("texts", cased)).containsKey("content").doesNotContainKey("neededUntil");
    }

    private Document inStore(String collection, String id) {
        Document found =
                mongo.getCollection(collection).find(new Document("_id", id)).first();
        return found == null ? new Document() : found;
    }

    private String taxAuthorityInStore() {
        return inStore("bodies", "974761076").toString();
    }

    private void awaitText(String id, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            HttpResponse<String> found = get(id);
            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(json(found).at("/said/state").asString()).isEqualTo(state);
        });
    }

    /** What lies behind it on the same partition, having the same key, has been handled: so has it. */
    private void awaitHandled(String key) {
        wire.put(EventType.FEEDBACK_ROUTED, key, "marker".getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertThat(wire.dead(key)).isNotEmpty());
    }

    private void awaitHandledText(String key) {
        wire.put(EventType.FEEDBACK_RECEIVED, key, "marker".getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertThat(wire.dead(key)).isNotEmpty());
    }

    private HttpResponse<String> get(String id) throws IOException, InterruptedException {
        return send("GET", id, null, null);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String ifMatch, @Nullable String body)
            throws IOException, InterruptedException {
        return send(method, path, ifMatch, body, karisToken);
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String ifMatch, @Nullable String body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/cases/" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String token(String subject, String name, String unit) {
        return Infrastructure.get()
                .issuer()
                .token(Map.of(
                        "sub",
                        subject,
                        "name",
                        name,
                        "innspill_role",
                        List.of("case-worker"),
                        "innspill_body",
                        Wire.NAV,
                        "innspill_units",
                        List.of(unit)));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
