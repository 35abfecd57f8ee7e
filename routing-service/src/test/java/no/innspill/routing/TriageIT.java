package no.innspill.routing;

import static no.innspill.routing.Http.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.Kind;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.routing.application.Corrections;
import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.in.files.TestData;
import no.innspill.test.Infrastructure;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@Routing
class TriageIT {

    private static final String SANDNES = "964965137";

    private final Wire wire = new Wire();
    private final String triage = person("triage", Wire.TRONDHEIM);

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private CurrentDirectory directory;

    @Autowired
    private Corrections corrections;

    private Http http = new Http(0);

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @Test
    void whatIsUncertainWaitsWithItsTextUntilAPersonDecides() {
        String id = waiting(Wire.TRONDHEIM);
        JsonNode item = item(id);
        assertThat(item.at("/text").asString()).isEqualTo(RoutingIT.UNCERTAIN);
        assertThat(item.at("/decision/explanation/reasons").size()).isPositive();

        HttpResponse<String> decided =
                http.decide(id, "{\"round\":1,\"unit\":\"trondheim-vei-og-park\",\"kind\":\"ERROR\"}", triage);

        assertThat(decided.statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
        FeedbackRouted second = wire.routed(id).getLast();
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.goal().unit()).isEqualTo("trondheim-vei-og-park");
        assertThat(second.facts().kind()).isEqualTo(Kind.ERROR);
        assertThat(second.previous())
                .isNotNull()
                .satisfies(previous -> assertThat(previous.goal().outcome()).isEqualTo(RoutingOutcome.TRIAGE));
        assertThat(mongo.getCollection("texts").countDocuments(new Document("_id", id)))
                .as("the text goes with the decision")
                .isZero();
        assertThat(http.decide(id, "{\"round\":2,\"redirect\":\"APPEAL\"}", triage)
                        .statusCode())
                .isEqualTo(409);
        JsonNode explained = http.json("/api/v1/decisions/" + id, triage);
        assertThat(explained.at("/earlier/0/outcome").asString()).isEqualTo("TRIAGE");
    }

    @Test
    void severalAlikeAreDecidedAtOnceEachWithItsOwnResultAndAreExamplesToLearnFrom() {
        String one = waiting(Wire.TRONDHEIM);
        String other = waiting(Wire.TRONDHEIM);
        Instant before = Instant.now().minusSeconds(60);

        HttpResponse<String> decided = http.post(
                "/api/v1/triage/decisions",
                "{\"spam\":true,\"items\":[{\"feedbackId\":\"%s\",\"round\":1},{\"feedbackId\":\"%s\",\"round\":7}]}"
                        .formatted(one, other),
                triage);

        assertThat(Http.read(decided).at("/results").findValuesAsString("result"))
                .containsExactly("decided", "stale-round");
        await().untilAsserted(() -> assertThat(wire.routed(one)).hasSize(2));
        assertThat(wire.routed(one).getLast().facts().kind()).isEqualTo(Kind.SPAM);
        assertThat(wire.routed(other)).hasSize(1);
        assertThat(corrections.after(before, 1000))
                .filteredOn(found -> found.feedback().toString().equals(one))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.was().outcome()).isEqualTo("TRIAGE");
                    assertThat(found.now().kind()).isEqualTo(no.innspill.classification.Kind.SPAM);
                    assertThat(found.by()).isNotBlank();
                });
        assertThat(http.post("/api/v1/triage/decisions", "{\"items\":[],\"spam\":1}", triage)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() {
        String id = waiting(Wire.TRONDHEIM);

        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(each -> http.decide(id, "{\"round\":1,\"redirect\":\"APPEAL\"}", triage)
                        .statusCode())
                .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409 || status == 412).hasSize(5);
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
    }

    @Test
    void aCallForHelpThatAPersonSeesIsRedirected() {
        String id = waiting(Wire.TRONDHEIM);

        assertThat(http.decide(id, "{\"round\":1,\"redirect\":\"CALL_FOR_HELP\",\"danger\":\"CHILD\"}", triage)
                        .statusCode())
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
        assertThat(wire.routed(id).getLast().goal().redirect())
                .isNotNull()
                .satisfies(redirect -> assertThat(redirect.address()).isEqualTo("116 111"));
    }

    @Test
    void whatWasErasedWaitsWithoutItsWords() {
        String id = waiting(Wire.TRONDHEIM);
        wire.erase(id);
        wire.awaitHandled(id);

        assertThat(item(id).has("text")).isFalse();
    }

    @Test
    void whatIsOfAnotherBodyIsNotThere() {
        String id = waiting(Wire.TRONDHEIM);
        String other = person("triage", Wire.NAV);

        assertThat(http.decide(id, "{\"round\":1,\"redirect\":\"APPEAL\"}", other)
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.get("/api/v1/decisions/" + id, other).statusCode()).isEqualTo(404);
        assertThat(http.get("/api/v1/triage?size=100", other).body()).doesNotContain(id);
        assertThat(http.get("/api/v1/decisions/no-id", other).statusCode()).isEqualTo(404);
        assertThat(wire.routed(id)).hasSize(1);
    }

    @Test
    void onlyWhoTriagesSeesTriage() {
        for (String role : List.of("case-worker", "leader", "ministry", "operator")) {
            assertThat(http.get("/api/v1/triage", person(role, Wire.NAV)).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(http.get("/api/v1/triage", null).statusCode()).isEqualTo(401);
        String machine = Infrastructure.get().issuer().machine(Wire.NAV, "innspill:feedback.write");
        assertThat(http.get("/api/v1/triage", machine).statusCode()).isEqualTo(403);
        assertThat(http.get("/api/v1/decisions/" + UUID.randomUUID(), person("leader", Wire.NAV))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aChoiceThatIsNotRightIsToldFieldByField() {
        String id = waiting(Wire.TRONDHEIM);

        HttpResponse<String> wrong =
                http.decide(id, "{\"unit\":\"Not A Slug\",\"kind\":\"APPEAL\",\"colour\":1}", triage);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Http.read(wrong).at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("/colour", "/round", "/kind", "/unit");
        assertThat(http.decide(id, "{\"round\":1,\"unit\":\"no-such-unit\"}", triage)
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.decide(id, "{\"round\":9,\"redirect\":\"APPEAL\"}", triage)
                        .statusCode())
                .isEqualTo(412);
        assertThat(http.decide(id, "{\"round\":1,", triage).statusCode()).isEqualTo(400);
        assertThat(http.decide(id, "[]", triage).statusCode()).isEqualTo(400);
        assertThat(http.get("/api/v1/triage?after=yesterday", triage).statusCode())
                .isEqualTo(422);
        assertThat(http.get("/api/v1/triage?size=1000", triage).statusCode()).isEqualTo(422);
        assertThat(wire.routed(id)).hasSize(1);
    }

    @Test
    void theListGoesOnWhereTheLastPartEnded() {
        IntStream.range(0, 5).forEach(each -> waiting(SANDNES));
        String theirs = person("triage", SANDNES);

        JsonNode first = http.json("/api/v1/triage?size=3", theirs);
        JsonNode second =
                http.json("/api/v1/triage?size=3&after=" + first.at("/next").asString(), theirs);

        assertThat(first.at("/items").size()).isEqualTo(3);
        assertThat(second.at("/items").size()).isEqualTo(2);
        assertThat(second.has("next")).isFalse();
        assertThat(first.at("/items").findValuesAsString("feedbackId"))
                .doesNotContainAnyElementsOf(second.at("/items").findValuesAsString("feedbackId"));
    }

    @Test
    void theDirectoryCanBeRead() {
        JsonNode found = http.json("/api/v1/directory", person("leader", Wire.NAV));

        assertThat(found.at("/bodies").size()).isEqualTo(TestData.BODIES.size());
        assertThat(found.at("/version").asString())
                .isEqualTo(directory.current().version());
    }

    private String waiting(String body) {
        String id = UUID.randomUUID().toString();
        wire.tell(Wire.received(id, body, null, RoutingIT.UNCERTAIN));
        assertThat(wire.onlyEvent(id).goal().outcome()).isEqualTo(RoutingOutcome.TRIAGE);
        return id;
    }

    private JsonNode item(String id) {
        return http.json("/api/v1/triage?size=100", triage)
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/decision/feedbackId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
