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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackErased;
import no.innspill.test.Infrastructure;
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

/** What the sender corrects is shown so, what is taken back is closed, and of what is erased no word is left. */
@RealInfrastructure
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=action-service"})
class TakenBackIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final Wire wire = new Wire();
    private final String id = UUID.randomUUID().toString();
    private final String token = token();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void theNewestRevisionIsShownInWhateverOrderTheyCome() throws Exception {
        wire.tell(Wire.routed(id, Wire.UNIT));
        wire.tell(Wire.received(id, "Fristen er uklar"));
        awaitSaid("there");
        wire.tell(Wire.received(id, "Fristen for søknaden er uklar", 2));
        await().untilAsserted(() -> assertThat(said().path("revision").asInt()).isEqualTo(2));
        wire.tell(Wire.received(id, "Fristen for et eller annet", 1));
        wire.tell(Wire.received(id, "Fristen er uklar"));
        awaitHandled();

        assertThat(said().path("text").asString()).isEqualTo("Fristen for søknaden er uklar");
        assertThat(Instant.parse(said().path("changedAt").asString())).isBefore(Instant.now());
    }

    @Test
    void aCaseThatIsTakenBackIsClosedOnceAndNobodyCanTakeIt() throws Exception {
        wire.tell(Wire.routed(id, Wire.UNIT));
        wire.tell(Wire.received(id, "Dette angrer jeg på"));
        awaitSaid("there");
        wire.tell(Wire.withdrawn(id, 1));
        wire.tell(Wire.withdrawn(id, 1));
        awaitSaid("withdrawn");
        wire.tell(Wire.received(id, "Dette angrer jeg på"));
        awaitHandled();

        assertThat(json(get()).at("/summary/status").asString()).isEqualTo("withdrawn");
        HttpResponse<String> refused = send("POST", "/take", "\"2\"");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("type").asString()).endsWith("/withdrawn");
        assertThat(stored()).doesNotContain("angrer");
        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(2));
        assertThat(wire.told(id).getFirst()).isInstanceOf(CaseOpened.class);
        assertThat(wire.told(id).getLast()).isInstanceOfSatisfying(CaseResolved.class, resolved -> {
            assertThat(resolved.outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
            assertThat(resolved.previous().status()).isEqualTo(CaseStatus.OPEN);
        });
    }

    @Test
    void aCaseThatWasTakenBackBeforeItCameIsClosedWhenItComes() throws Exception {
        wire.tell(Wire.withdrawn(id, 1));
        awaitHandled();
        wire.tell(Wire.routed(id, Wire.UNIT));

        awaitSaid("withdrawn");
        await().untilAsserted(() ->
                assertThat(json(get()).at("/summary/status").asString()).isEqualTo("withdrawn"));
    }

    @Test
    void ofWhatIsErasedNoWordIsLeftThoughAWorkerRepeatedIt() throws Exception {
        wire.tell(Wire.routed(id, Wire.UNIT));
        wire.tell(Wire.received(id, "Hunden min heter Passopp"));
        awaitSaid("there");
        assertThat(send("POST", "/take", "\"1\"").statusCode()).isEqualTo(200);
        assertThat(send(
                                "POST",
                                "/resolve",
                                "\"2\"",
                                "{\"outcome\":\"no-change\",\"note\":\"Passopp er ikke vårt bord\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(stored()).contains("Passopp");

        wire.tell(new FeedbackErased(id, Wire.NAV, Instant.parse("2026-03-05T09:00:00Z")));
        wire.put(EventType.FEEDBACK_RECEIVED, id, null);
        awaitSaid("erased");
        awaitHandled();

        assertThat(stored()).doesNotContain("Passopp");
        assertThat(json(get()).at("/summary/status").asString()).isEqualTo("resolved");
    }

    private String stored() {
        StringBuilder all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection)
                    .find(new Document("_id", id))
                    .forEach(document -> all.append(document.toJson()));
        }
        return all.toString();
    }

    private JsonNode said() throws Exception {
        return json(get()).path("said");
    }

    private void awaitSaid(String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(get().statusCode()).isEqualTo(200);
            assertThat(said().path("state").asString()).isEqualTo(state);
        });
    }

    private void awaitHandled() {
        byte[] marker = {'m'};
        int dead = wire.dead(id).size();
        wire.put(EventType.FEEDBACK_RECEIVED, id, marker);
        await().untilAsserted(() -> assertThat(wire.dead(id)).hasSizeGreaterThan(dead));
    }

    private HttpResponse<String> get() throws IOException, InterruptedException {
        return send("GET", "", null);
    }

    private HttpResponse<String> send(String method, String what, @Nullable String ifMatch)
            throws IOException, InterruptedException {
        return send(method, what, ifMatch, null);
    }

    private HttpResponse<String> send(String method, String what, @Nullable String ifMatch, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/cases/" + id + what))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return call(request);
    }

    private HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String token() {
        return Infrastructure.get()
                .issuer()
                .token(Map.of(
                        "sub",
                        "kari-" + UUID.randomUUID(),
                        "name",
                        "Kari Nordmann",
                        "innspill_role",
                        List.of("case-worker"),
                        "innspill_body",
                        Wire.NAV,
                        "innspill_units",
                        List.of(Wire.UNIT)));
    }
}
