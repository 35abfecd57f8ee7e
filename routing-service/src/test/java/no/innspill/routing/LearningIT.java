package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.learning.Learning;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.learning.HeldOut;
import no.innspill.support.security.Role;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;

/** From corrections to a model that decides, and back. */
@Routing
class LearningIT {

    private static final String API = "/api/v1/models";
    private static final String KEEPER = Http.person("routing-keeper", "991825827");
    private static final String TRIAGE = Http.person("triage", Wire.TRONDHEIM);
    private static final Duration A_TRAINING = Duration.ofMinutes(4);
    private static final String MADE_UP = "snøfnokkelvogn";

    private final Wire wire = new Wire();

    @LocalServerPort
    private int port;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Learning learning;

    private Http http = new Http(0);

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @Test
    void correctionsBecomeAModelThatIsComparedPutInForceDecidedByAndTakenBack() {
        Instant before = Instant.now();
        for (int i = 0; i < 4; i++) {
            corrected(id(false), "Hm. " + MADE_UP + " nr. " + i);
        }
        corrected(id(true), "Hm. " + MADE_UP + " igjen");
        String shipped = http.json(API, KEEPER).get("decides").asString();
        assertThat(learning.byItself(1_000_000).look()).as("too few").isFalse();

        HttpResponse<String> asked = http.send(API, "", KEEPER, Map.of());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String one = asked.headers().firstValue("Location").orElseThrow();
        assertThat(http.send(API, "", KEEPER, Map.of()).headers().firstValue("Location"))
                .as("one training at a time")
                .contains(one);
        await().atMost(A_TRAINING)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> http.json(one, KEEPER).get("state").asString().equals("ready"));

        HttpResponse<String> seen = http.get(one, KEEPER);
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        JsonNode model = Http.read(seen);
        assertThat(model.get("corrections").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(model.at("/comparison/against").asString()).isEqualTo(shipped);
        assertThat(model.at("/comparison/shipped/texts").asInt()).isGreaterThan(500);
        assertThat(model.at("/comparison/shipped/measures/help-recall/counted").asInt())
                .isPositive();
        assertThat(model.at("/comparison/corrections/texts").asInt()).isPositive();
        assertThat(everythingKept()).doesNotContain(MADE_UP);
        assertThat(learning.byItself(1_000_000).look()).isFalse();
        assertThat(http.json("/api/v1/simulations", KEEPER).findValuesAsString("draft"))
                .contains("MODEL/" + model.get("number").asString());

        assertThat(http.send(one + "/in-force", "", KEEPER, Map.of()).statusCode())
                .isEqualTo(428);
        assertThat(http.send(one + "/in-force", "{}", KEEPER, Map.of("If-Match", "\"999\""))
                        .statusCode())
                .isEqualTo(412);
        if (model.has("doubt")) {
            HttpResponse<String> refused = http.send(one + "/in-force", "{}", KEEPER, Map.of("If-Match", tag));
            assertThat(Http.read(refused).at("/errors/0/field").asString()).isEqualTo("/confirmed");
        }
        HttpResponse<String> switched =
                http.send(one + "/in-force", "{\"confirmed\":true}", KEEPER, Map.of("If-Match", tag));
        assertThat(switched.statusCode()).as(switched.body()).isEqualTo(200);
        try {
            assertThat(http.json(one, KEEPER).get("state").asString()).isEqualTo("in-force");
            assertThat(decider()).isEqualTo(model.get("label").asString()).isNotEqualTo(shipped);
            pagesAreThere(model.get("number").asString());
            simulated(before);
        } finally {
            String revision = http.json(API, KEEPER).get("revision").asString();
            http.send(API + "/0/in-force", "", KEEPER, Map.of("If-Match", "\"" + revision + "\""));
        }
        assertThat(decider()).isEqualTo(shipped);
        assertThat(http.json(API, KEEPER).at("/switches/0/to").asInt()).isZero();
        assertThat(http.json(API, KEEPER).at("/switches/1/by").asString()).isEqualTo("routing-keeper-991825827");
    }

    @Test
    void othersStayOutAndWhatIsNotThereIsNotFound() {
        for (String role : List.of("case-worker", "triage", "leader", "operator")) {
            String token = Http.person(role, "889640782");
            assertThat(http.get(API, token).statusCode()).isEqualTo(403);
            assertThat(http.send(API, "", token, Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(http.get(API + "/777", KEEPER).statusCode()).isEqualTo(404);
        assertThat(http.get(API + "/x", KEEPER).statusCode()).isEqualTo(404);
        assertThat(http.json(API + "/0", KEEPER).get("usable").asBoolean()).isTrue();
    }

    private String decider() {
        String id = UUID.randomUUID().toString();
        wire.tell(Wire.received(id, Wire.NAV, null, "Når kommer dagpengene?"));
        return wire.onlyEvent(id).explanation().versions().getOrDefault("model", "");
    }

    private void corrected(String id, String said) {
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, said));
        assertThat(wire.onlyEvent(id).goal().outcome().name()).isEqualTo("TRIAGE");
        HttpResponse<String> decided =
                http.decide(id, "{\"round\":1,\"unit\":\"trondheim-vei-og-park\",\"kind\":\"ERROR\"}", TRIAGE);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    private void pagesAreThere(String number) {
        for (String language : List.of("nb", "nn", "en")) {
            Map<String, String> eva = Map.of(
                    "Cookie", Login.cookie(sessions, Role.ROUTING_KEEPER, "991825827"), "Accept-Language", language);
            for (String page : List.of("", "/0", "/" + number)) {
                HttpResponse<String> answer = http.page("/routing/models" + page, eva);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).contains("<h1").doesNotContain("??");
            }
        }
    }

    /** The shipped one is the draft now. */
    private void simulated(Instant before) {
        LocalDate day = LocalDate.ofInstant(before, Norway.TIME);
        HttpResponse<String> begun = http.send(
                "/api/v1/simulations",
                "{\"draft\":\"MODEL/0\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(day, day.plusDays(1)),
                KEEPER,
                Map.of());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String simulation = begun.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http.json(simulation, KEEPER).get("state").asString(), "DONE"::equalsIgnoreCase);
    }

    private String everythingKept() {
        return Stream.of("models", "modelInForce")
                .flatMap(name -> mongo.getCollection(name).find().into(new ArrayList<>()).stream())
                .map(Document::toString)
                .reduce("", String::concat);
    }

    private static String id(boolean held) {
        return Stream.generate(() -> new FeedbackId(UUID.randomUUID()))
                .filter(id -> HeldOut.is(id) == held)
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
