package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
