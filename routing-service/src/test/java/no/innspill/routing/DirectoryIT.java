package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import no.innspill.contracts.DirectoryBody;
import no.innspill.routing.application.CurrentDirectory;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@Routing
class DirectoryIT {

    private static final String BODIES = "/api/v1/directory/bodies";
    private static final String KEEPER = Http.person("routing-keeper", "991825827");

    private final Wire wire = new Wire();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private CurrentDirectory directory;

    private Http http = new Http(0);

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @Test
    void aChangeIsToldAndLoggedAndDecidedBy() {
        String number = "987654325";
        HttpResponse<String> made = http.send(BODIES, """
                {"organisationNumber": "987654325", "names": {"nb": "Prøvetilsynet"}, "level": "STATE",
                 "contact": "https://prove.example.org/kontakt", "appeals": "https://prove.example.org/klage",
                 "validFrom": "2026-01-01"}""", KEEPER, Map.of());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("ETag")).hasValue("\"1\"");

        change(number, 1, """
                {"command": "add-unit", "unit": "prove-post", "names": {"nb": "Postmottaket", "en": "Post room"},
                 "validFrom": "2026-01-01"}""");
        change(number, 2, """
                {"command": "add-service", "service": "prove-tillatelse", "names": {"nb": "Tillatelse"},
                 "validFrom": "2026-01-01"}""");
        HttpResponse<String> last = change(number, 3, """
                {"command": "add-responsibility", "unit": "prove-post", "service": "prove-tillatelse",
                 "validFrom": "2026-01-01"}""");
        assertThat(last.headers().firstValue("ETag")).hasValue("\"4\"");

        String id = UUID.randomUUID().toString();
        wire.tell(Wire.received(id, number, "prove-tillatelse", "Skjemaet virker ikke."));
        assertThat(wire.onlyEvent(id).goal().unit()).isEqualTo("prove-post");
        assertThat(wire.onlyEvent(id).explanation().versions())
                .containsEntry("directory", directory.current().version());

        await().untilAsserted(() -> assertThat(wire.directory(number))
                .extracting(DirectoryBody::version)
                .containsExactly(1L, 2L, 3L, 4L));
        await().untilAsserted(() -> assertThat(
                        mongo.getCollection("directoryLog").countDocuments(new Document("body", number)))
                .isEqualTo(4));
        await().untilAsserted(() -> assertThat(mongo.getCollection("directory")
                        .countDocuments(new Document("_id", number).append("logSince", new Document("$exists", true))))
                .isZero());
        JsonNode log = http.json(BODIES + "/" + number + "/changes?size=3", KEEPER);
        assertThat(log.at("/changes/0/command").asString()).isEqualTo("add-responsibility");
        assertThat(log.at("/changes/0/differences/0/id").asString()).isEqualTo("prove-post service prove-tillatelse");
        assertThat(log.at("/changes/0/by").asString()).isEqualTo("routing-keeper-991825827");
        assertThat(http.json(
                                BODIES + "/" + number + "/changes?before="
                                        + log.get("next").asString(),
                                KEEPER)
                        .at("/changes")
                        .size())
                .isEqualTo(1);
        assertThat(http.json("/api/v1/directory/changes?size=1", KEEPER)
                        .at("/changes/0/organisationNumber")
                        .asString())
                .isEqualTo(number);
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWouldBeRight() {
        HttpResponse<String> refused =
                http.send(BODIES + "/889640782/changes", """
                {"command": "add-unit", "unit": "NAV ny", "names": {"en": "New"}, "validFrom": "i går"}""", KEEPER, Map.of("If-Match", "\"1\""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Http.read(refused).at("/errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("not-an-id", "missing", "not-a-date");
        HttpResponse<String> taken = http.send(BODIES + "/889640782/changes", """
                {"command": "add-unit", "unit": "trondheim-skole", "names": {"nb": "Ny"}}""", KEEPER, Map.of("If-Match", "\"1\""));
        assertThat(Http.read(taken).at("/errors/0/code").asString()).isEqualTo("unit-exists");
        assertThat(Http.read(taken).at("/errors/0/field").asString()).isEqualTo("/unit");
        assertThat(http.send(
                                BODIES + "/889640782/changes",
                                "{\"command\": \"rename\", \"names\": {\"nb\": \"Nav\"}}",
                                KEEPER,
                                Map.of())
                        .statusCode())
                .isEqualTo(428);
        assertThat(http.send(
                                BODIES + "/889640782/changes",
                                "{\"command\": \"rename\", \"names\": {\"nb\": \"Nav\"}}",
                                KEEPER,
                                Map.of("If-Match", "\"99\""))
                        .statusCode())
                .isEqualTo(412);
        assertThat(http.json(BODIES + "/889640782", KEEPER).at("/name/nb").asString())
                .isEqualTo("NAV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-worker", "triage", "leader", "ministry", "intake-keeper", "operator"})
    void othersLookAndDoNotTouch(String role) {
        String token = Http.person(role, "889640782");
        assertThat(http.get(BODIES + "?q=sykepenger", token).statusCode()).isEqualTo(200);
        assertThat(http.get("/api/v1/directory/findings", token).statusCode()).isEqualTo(200);
        assertThat(http.get("/api/v1/directory/changes", token).statusCode()).isEqualTo(403);
        assertThat(http.send(BODIES + "/889640782/changes", "{}", token, Map.of("If-Match", "\"1\""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.send(BODIES, "{}", token, Map.of()).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> change(String number, int version, String command) {
        HttpResponse<String> answer = http.send(
                BODIES + "/" + number + "/changes", command, KEEPER, Map.of("If-Match", "\"" + version + "\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
