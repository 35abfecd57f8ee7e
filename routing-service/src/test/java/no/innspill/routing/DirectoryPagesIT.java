package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.support.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;

@Routing
class DirectoryPagesIT {

    private static final String DIGDIR = "991825827";
    private static final String KEEPER = Http.person("routing-keeper", DIGDIR);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String IMPORTS = "/api/v1/directory/imports";

    @LocalServerPort
    private int port;

    @Autowired
    private SessionRepository<?> sessions;

    private Http http = new Http(0);

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyPageIsThereInEachLanguage(String language) {
        Map<String, String> eva = login(Role.ROUTING_KEEPER, language);
        for (String page : new String[] {
            "", "?q=skole&day=2026-11-22", "/942110464", "/942110464?day=1700-01-01", "/942110464/unit/trondheim-skole",
            "/942110464/service?id=barnehageplass", "/new", "/findings", "/changes", "/imports"
        }) {
            HttpResponse<String> answer = http.page("/routing/directory" + page, eva);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("??").contains("lang=\"" + language + "\"");
        }
        assertThat(http.page("/routing/directory", login(Role.TRIAGE, language)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aKeeperMakesABodyAndIsToldWhatIsWrong() {
        Map<String, String> eva = login(Role.ROUTING_KEEPER, "nb");
        String csrf = csrf(http.page("/routing/directory/new", eva).body());
        HttpResponse<String> wrong =
                http.form("/routing/directory/new", "organisationNumber=123&level=COUNTY&_csrf=" + csrf, eva);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Er ikke et organisasjonsnummer", "href=\"#create-names/nb\"")
                .doesNotContain("??");

        String fields =
                "organisationNumber=911223341&names/nb=Sidetilsynet&level=OTHER&contact=https://side.example.org/a"
                        + "&appeals=https://side.example.org/b&validFrom=2026-01-01&_csrf=";
        HttpResponse<String> made = http.form("/routing/directory/new", fields + csrf, eva);
        assertThat(made.statusCode()).as(made.body()).isIn(302, 303);
        HttpResponse<String> page = http.page("/routing/directory/911223341", eva);
        assertThat(page.body()).contains("Sidetilsynet", "Ingen tar det som ikke hører hjemme andre steder");

        String again = csrf(page.body());
        HttpResponse<String> unit = http.form(
                "/routing/directory/911223341",
                "command=add-unit&on=body&version=1&unit=side-post&names/nb=Post&validFrom=2026-01-01&_csrf=" + again,
                eva);
        assertThat(unit.statusCode()).isIn(302, 303);
        HttpResponse<String> late = http.form(
                "/routing/directory/911223341", "command=rename&on=body&version=1&names/nb=Sent&_csrf=" + again, eva);
        assertThat(late.statusCode()).isIn(302, 303);
        assertThat(http.page("/routing/directory/911223341", eva).body())
                .contains("Noen andre har endret virksomheten imens", "side-post", "Sidetilsynet");
    }

    @Test
    void aFileIsSeenBeforeItIsSwitchedOnAndChangesNothingTwice() {
        String csv = """
                record;body;id;name_nb;level;contact;appeals;unit;valid_from
                body;922334455;;Filtilsynet;STATE;https://fil.example.org/a;https://fil.example.org/b;;2026-01-01
                unit;922334455;fil-post;Post;;;;;2026-01-01
                responsibility;922334455;;;;;;fil-post;2026-01-01
                unit;922334455;Feil Id;X;;;;;
                """;
        Map<String, String> asCsv = Map.of("Content-Type", "text/csv");
        HttpResponse<String> tried = http.send(IMPORTS + "?dryRun=true", csv, KEEPER, asCsv);
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(Http.read(tried).at("/plan/refusals/0/code").asString()).isEqualTo("not-an-id");
        assertThat(Http.read(tried).at("/plan/refusals/0/where").asString()).isEqualTo("5");
        JsonNode proposed = Http.read(http.send(IMPORTS + "?name=fil.csv", csv, KEEPER, asCsv));
        String id = proposed.at("/id").asString();
        assertThat(http.get("/api/v1/directory/bodies/922334455", KEEPER).statusCode())
                .isEqualTo(404);
        assertThat(http.page("/routing/directory/imports/" + id, login(Role.ROUTING_KEEPER, "en"))
                        .body())
                .contains("Filtilsynet", "Switch it on", "Is no id")
                .doesNotContain("??");

        assertThat(decide(id, "{\"decision\": \"apply\", \"fingerprint\": \"another\"}")
                        .statusCode())
                .isEqualTo(412);
        String seen = proposed.at("/plan/fingerprint").asString();
        HttpResponse<String> applied = decide(id, "{\"decision\": \"apply\", \"fingerprint\": \"" + seen + "\"}");
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(200);
        assertThat(Http.read(applied).at("/state").asString()).isEqualTo("APPLIED");
        assertThat(decide(id, "{\"decision\": \"discard\"}").statusCode()).isEqualTo(409);

        JsonNode again = Http.read(http.send(IMPORTS, csv, KEEPER, asCsv));
        assertThat(again.at("/plan/changes").size()).isZero();
        assertThat(again.at("/plan/unchanged").asInt()).isEqualTo(3);
        assertThat(http.json("/api/v1/directory/bodies/922334455/changes", KEEPER)
                        .at("/changes/0/command")
                        .asString())
                .isEqualTo("import " + id);
    }

    private HttpResponse<String> decide(String id, String decision) {
        return http.send(IMPORTS + "/" + id + "/decision", decision, KEEPER, Map.of());
    }

    private Map<String, String> login(Role role, String language) {
        return Map.of("Cookie", Login.cookie(sessions, role, DIGDIR), "Accept-Language", language);
    }

    private static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }
}
