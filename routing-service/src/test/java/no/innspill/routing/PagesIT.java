package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.support.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

@Tag("any-store")
@Routing
class PagesIT {

    private static final String STJORDAL = "939958851";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Wire wire = new Wire();

    @LocalServerPort
    private int port;

    @Autowired
    private SessionRepository<?> sessions;

    private Http http = new Http(0);

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @Test
    void aPersonReadsTheListOpensOneAndDecides() {
        String id = UUID.randomUUID().toString();
        wire.tell(Wire.received(id, STJORDAL, null, "Noen ringte [PHONE] om <b>noe</b> rart i går."));
        wire.onlyEvent(id);
        Map<String, String> triage = login(Role.TRIAGE, STJORDAL, "nb");

        assertThat(http.page("/", triage).body())
                .contains("/triage/" + id, "Stjørdal kommune", "telefonnummer tatt ut")
                .contains("&lt;b&gt;noe&lt;/b&gt;")
                .doesNotContain("[PHONE]", "??");
        HttpResponse<String> item = http.page("/triage/" + id, triage);
        assertThat(item.body())
                .contains("stjordal-servicetorg", "Servicetorget", "Hvor hører dette hjemme?")
                .doesNotContain("??");
        String fields = "round=1&_csrf=" + csrf(item.body());

        HttpResponse<String> empty = http.form("/triage/" + id, fields, triage);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Velg hvor innspillet skal.");
        HttpResponse<String> decided =
                http.form("/triage/" + id, fields + "&to=other&other=stjordal-skole&kind=COMPLAINT", triage);

        assertThat(decided.statusCode()).isEqualTo(303);
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
        assertThat(wire.routed(id).getLast().goal().unit()).isEqualTo("stjordal-skole");
        assertThat(http.page("/", triage).body())
                .contains("Avgjort og sendt videre.")
                .doesNotContain(id);
        assertThat(http.page("/triage/" + id, triage).statusCode()).isEqualTo(404);
        assertThat(http.page("/decisions/" + id, login(Role.CASE_WORKER, STJORDAL, "nn"))
                        .body())
                .contains("Eit menneske har avgjort det.", "Grunnskule og SFO");
    }

    @Test
    void whatIsAlikeIsDecidedTogetherAndTheNextIsShown() {
        String first = UUID.randomUUID().toString();
        String alike = UUID.randomUUID().toString();
        wire.tell(Wire.received(first, STJORDAL, null, "Noen sa noe rart om en underlig greie."));
        wire.tell(Wire.received(alike, STJORDAL, null, "Noen sa noe rart om en underlig greie i dag."));
        wire.onlyEvent(first);
        wire.onlyEvent(alike);
        Map<String, String> triage = login(Role.TRIAGE, STJORDAL, "nb");
        String item = http.page("/triage/" + first, triage).body();
        assertThat(item)
                .contains("also-" + alike, "Kom i dag", "data-key=\"a\"")
                .contains("id=\"to-help-VIOLENCE\" value=\"help:VIOLENCE\" data-key=\"v\"", "data-key=\"h\" data-go")
                .doesNotContain("??");

        HttpResponse<String> decided = http.form(
                "/triage/" + first,
                "round=1&to=unit%3Astjordal-servicetorg&then=next&also=" + alike + "%3A1&_csrf=" + csrf(item),
                triage);

        assertThat(decided.statusCode()).isEqualTo(303);
        for (String id : java.util.List.of(first, alike)) {
            await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
            assertThat(wire.routed(id).getLast().goal().unit()).isEqualTo("stjordal-servicetorg");
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        String id = UUID.randomUUID().toString();
        wire.tell(Wire.received(id, STJORDAL, null, RoutingIT.UNCERTAIN));
        wire.onlyEvent(id);

        assertThat(http.form("/triage/" + id, "round=1&to=appeal", login(Role.TRIAGE, STJORDAL, "nb"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.page("/triage/" + id, login(Role.TRIAGE, Wire.NAV, "nb"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.page("/triage/" + id, login(Role.CASE_WORKER, STJORDAL, "nb"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(wire.routed(id)).hasSize(1);
    }

    @Test
    void anOpenPageAsksForTheListAlone() {
        Map<String, String> cookie = login(Role.TRIAGE, STJORDAL, "en");
        HttpResponse<String> list =
                http.page("/", Map.of("Cookie", cookie.getOrDefault("Cookie", ""), "HX-Request", "true"));
        assertThat(list.body()).contains("id=\"waiting\"").doesNotContain("<html", "<header");
    }

    @Test
    void theDirectoryIsThereToRead() {
        Map<String, String> leader = login(Role.LEADER, STJORDAL, "en");
        assertThat(http.page("/directory", leader).body())
                .contains("The Norwegian Tax Administration", "Municipality of Bærum", "/directory/889640782")
                .doesNotContain("??");
        assertThat(http.page("/directory/889640782", leader).body())
                .contains("Benefits for illness › Sickness benefit", "nav-sykepenger", "https://www.nav.no/klage")
                .doesNotContain("??");
        assertThat(http.page("/directory/974760674", leader).statusCode()).isEqualTo(404);
    }

    private Map<String, String> login(Role role, String body, String language) {
        return Map.of("Cookie", Login.cookie(sessions, role, body), "Accept-Language", language);
    }

    static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }
}
