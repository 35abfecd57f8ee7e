package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.support.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;

@Routing
class VocabularyIT {

    private static final String API = "/api/v1/vocabulary";
    private static final String KEEPER = Http.person("routing-keeper", "991825827");
    private static final String SMALL = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://psi.norge.no/los/tema/arbeid> a skos:Concept ; skos:prefLabel "Arbeid og lønn"@nb, "Arbeid og løn"@nn, "Work"@en .
            <https://psi.norge.no/los/ord/proveord> a skos:Concept ; skos:broader <https://psi.norge.no/los/tema/arbeid> ;
              skos:prefLabel "Prøveordning"@nb ; skos:hiddenLabel "Karantenelønn"@nb .
            """;

    private final Wire wire = new Wire();

    @LocalServerPort
    private int port;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private CurrentVocabulary vocabulary;

    private Http http = new Http(0);

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @Test
    void aVersionIsComparedPutInForceDecidedByAndTakenBack() {
        HttpResponse<String> imported = http.send(API + "/versions?name=small.ttl", SMALL, KEEPER, Map.of());
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        JsonNode version = Http.read(imported);
        assertThat(version.get("words").asInt()).isEqualTo(1);
        assertThat(version.get("missingLabels").asInt()).isEqualTo(2);
        assertThat(http.send(API + "/versions?name=again.ttl", SMALL, KEEPER, Map.of())
                        .statusCode())
                .as("the same file is there already")
                .isEqualTo(200);
        String one = API + "/versions/" + version.get("version").asString();
        assertThat(vocabulary.vocabulary().version()).startsWith("starter");

        HttpResponse<String> difference = http.get(one + "/difference", KEEPER);
        assertThat(Http.read(difference).at("/added/0/address").asString()).endsWith("/ord/proveord");
        assertThat(Http.read(difference).at("/renamed/0/after/names/nb").asString())
                .isEqualTo("Arbeid og lønn");
        assertThat(Http.read(difference).at("/gone").size()).isGreaterThan(50);
        assertThat(Http.read(difference).at("/inVain").findValuesAsString("what"))
                .contains("RESPONSIBILITY");
        String tag = difference.headers().firstValue("ETag").orElse("");

        assertThat(http.send(one + "/in-force", "", KEEPER, Map.of()).statusCode())
                .isEqualTo(428);
        assertThat(http.send(one + "/in-force", "", KEEPER, Map.of("If-Match", "\"999\""))
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> switched = http.send(one + "/in-force", "", KEEPER, Map.of("If-Match", tag));
        assertThat(switched.statusCode()).as(switched.body()).isEqualTo(200);
        try {
            String id = UUID.randomUUID().toString();
            wire.tell(Wire.received(id, Wire.NAV, null, "Hvorfor har jeg ikke fått karantenelønn?"));
            assertThat(wire.onlyEvent(id).explanation().versions())
                    .containsEntry("vocabulary", vocabulary.vocabulary().version());
            assertThat(vocabulary.vocabulary().version())
                    .startsWith(version.get("version").asString() + "-");
            assertThat(http.json(API + "/concepts?q=karantene", KEEPER)
                            .at("/concepts/0/address")
                            .asString())
                    .endsWith("/ord/proveord");
            assertThat(http.get(API + "/in-force.ttl", KEEPER).body()).contains("Karantenelønn");
        } finally {
            String revision =
                    http.json(API + "/versions", KEEPER).get("revision").asString();
            http.send(API + "/versions/0/in-force", "", KEEPER, Map.of("If-Match", "\"" + revision + "\""));
        }
        assertThat(vocabulary.vocabulary().version()).startsWith("starter");
        JsonNode log = http.json(API + "/versions", KEEPER).get("switches");
        assertThat(log.at("/0/to").asInt()).isZero();
        assertThat(log.at("/1/by").asString()).isEqualTo("routing-keeper-991825827");
    }

    @Test
    void whatCannotBeUsedIsRefusedAndOthersStayOut() {
        HttpResponse<String> refused =
                http.send(API + "/versions", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", KEEPER, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Http.read(refused).at("/errors/0/code").asString()).isEqualTo("document-type");
        assertThat(http.get(API + "/versions/77/difference", KEEPER).statusCode())
                .isEqualTo(404);
        for (String role : List.of("case-worker", "triage", "leader", "operator")) {
            String token = Http.person(role, "889640782");
            assertThat(http.get(API + "/versions", token).statusCode()).isEqualTo(403);
            assertThat(http.send(API + "/versions", SMALL, token, Map.of()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aVocabularyIsFetchedFromWhereItIsPublished() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String fetched = SMALL.replace("Karantenelønn", "Fjernlønn");
        server.createContext("/los.ttl", exchange -> answer(exchange, 200, fetched));
        server.createContext("/page", exchange -> answer(exchange, 200, "<!DOCTYPE html><p>Not found</p>"));
        server.createContext("/inside", exchange -> {
            exchange.getResponseHeaders().add("Location", "https://127.0.0.1:1/los.ttl");
            answer(exchange, 302, "");
        });
        server.start();
        try {
            String at = "http://localhost:" + server.getAddress().getPort();

            HttpResponse<String> imported = fetch(at + "/los.ttl");
            assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
            assertThat(Http.read(imported).get("source").asString()).isEqualTo(at + "/los.ttl");
            assertThat(fetch(at + "/los.ttl").statusCode()).as("there already").isEqualTo(200);

            assertThat(fault(fetch(at + "/nothing"))).isEqualTo("/address not-given");
            assertThat(fault(fetch(at + "/page"))).isEqualTo("/address document-type");
            assertThat(fault(fetch(at + "/inside"))).isEqualTo("/address address");
            assertThat(fault(fetch("https://127.0.0.1:1/los.ttl"))).isEqualTo("/address address");
            assertThat(fault(fetch("http://127.0.0.1:1/los.ttl"))).isEqualTo("/address address");
            assertThat(fault(http.send(API + "/versions/from-address", "{}", KEEPER, Map.of())))
                    .isEqualTo("/address address");
            onThePage(at);
        } finally {
            server.stop(0);
        }
    }

    private void onThePage(String at) {
        Map<String, String> eva =
                Map.of("Cookie", Login.cookie(sessions, Role.ROUTING_KEEPER, "991825827"), "Accept-Language", "nb");
        String csrf = PagesIT.csrf(http.page("/routing/vocabulary", eva).body());
        HttpResponse<String> wrong =
                http.form("/routing/vocabulary/from-address", "address=ftp%3A%2F%2Fa.no%2Fb&_csrf=" + csrf, eva);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Ingenting ble hentet", "href=\"#address\"", "value=\"ftp://a.no/b\"")
                .doesNotContain("??");
        HttpResponse<String> there = http.form(
                "/routing/vocabulary/from-address",
                "address=" + URLEncoder.encode(at + "/los.ttl", StandardCharsets.UTF_8) + "&_csrf=" + csrf,
                eva);
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(http.page(there.headers().firstValue("Location").orElse(""), eva)
                        .body())
                .contains("Denne filen er lest inn før.", "Slett versjonen");
    }

    @Test
    void aVersionThatNobodyNeedsIsDeletedAndItsNumberIsNotGivenAgain() {
        long first = imported("Førstelønn");
        long second = imported("Andrelønn");
        try {
            assertThat(putInForce(first).statusCode()).isEqualTo(200);
            assertThat(putInForce(second).statusCode()).isEqualTo(200);
            assertThat(delete(second).statusCode()).as("in force").isEqualTo(409);
            assertThat(delete(first).statusCode()).as("to go back to").isEqualTo(409);
            assertThat(delete(0).statusCode()).as("the starter").isEqualTo(409);
        } finally {
            putInForce(0);
        }
        assertThat(delete(second).statusCode()).as("to go back to").isEqualTo(409);

        assertThat(delete(first).statusCode()).isEqualTo(204);

        assertThat(delete(first).statusCode()).isEqualTo(404);
        assertThat(http.get(API + "/versions/" + first, KEEPER).statusCode()).isEqualTo(404);
        assertThat(putInForce(first).statusCode()).isEqualTo(404);
        long last = imported("Tredjelønn");
        assertThat(delete(last).statusCode()).isEqualTo(204);
        assertThat(imported("Tredjelønn")).as("the newest was deleted").isGreaterThan(last);
        JsonNode deleted = http.json(API + "/versions", KEEPER).get("deleted");
        assertThat(deleted.at("/0/version").asLong()).isEqualTo(last);
        assertThat(deleted.at("/1/by").asString()).isEqualTo("routing-keeper-991825827");
        Map<String, String> eva =
                Map.of("Cookie", Login.cookie(sessions, Role.ROUTING_KEEPER, "991825827"), "Accept-Language", "nb");
        assertThat(http.page("/routing/vocabulary", eva).body())
                .contains("slettet versjon " + first + ".", "Versjon " + first + " (slettet)")
                .doesNotContain("??");
    }

    private long imported(String word) {
        HttpResponse<String> answer =
                http.send(API + "/versions", SMALL.replace("Karantenelønn", word), KEEPER, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.read(answer).get("version").asLong();
    }

    private HttpResponse<String> putInForce(long number) {
        String revision = http.json(API + "/versions", KEEPER).get("revision").asString();
        return http.send(
                API + "/versions/" + number + "/in-force", "", KEEPER, Map.of("If-Match", "\"" + revision + "\""));
    }

    private HttpResponse<String> delete(long number) {
        return http.send("DELETE", API + "/versions/" + number, "", KEEPER);
    }

    private HttpResponse<String> fetch(String address) {
        return http.send(API + "/versions/from-address", "{\"address\": \"" + address + "\"}", KEEPER, Map.of());
    }

    private static String fault(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        JsonNode error = Http.read(refused).at("/errors/0");
        return error.get("field").asString() + " " + error.get("code").asString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Test
    void thePagesAreThereToRead() {
        for (String language : List.of("nb", "nn", "en")) {
            Map<String, String> eva = Map.of(
                    "Cookie", Login.cookie(sessions, Role.ROUTING_KEEPER, "991825827"), "Accept-Language", language);
            for (String page : List.of("", "/versions/0", "/concepts", "/concepts?q=barnehage")) {
                HttpResponse<String> answer = http.page("/routing/vocabulary" + page, eva);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).contains("<h1").doesNotContain("??");
            }
        }
    }
}
