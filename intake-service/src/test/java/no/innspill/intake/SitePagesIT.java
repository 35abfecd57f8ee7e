package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.support.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.TestPropertySource;

/** Where a body sets up which of its pages may ask. */
@OnIntake
@TestPropertySource(
        properties = {"innspill.intake.widget.per-address.amount=10", "innspill.intake.widget.per-address.per=1h"})
class SitePagesIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    MongoTemplate mongo;

    private String nav = "";
    private String digdir = "";

    @BeforeEach
    void twoKeepersLogIn() {
        if (mongo.count(new Query(), "bodies") < 2) {
            new Agency(port).directory();
            await().until(() -> mongo.count(new Query(), "bodies") == 2);
        }
        nav = Login.cookie(sessions, Role.INTAKE_KEEPER, Agency.NAV);
        digdir = Login.cookie(sessions, Role.INTAKE_KEEPER, Agency.DIGDIR);
    }

    @Test
    void aKeeperSetsASiteUpChangesItAndTakesItAway() {
        String site = add(nav, "nav.no", "https://www.nav.no");
        assertThat(get("/intake/widget", nav).body()).contains("nav.no", site);
        assertThat(get(site, nav).body())
                .contains("integrity=&quot;sha384-", "connect-src http://localhost:8081", "/intake/form/")
                .contains("data-innspill-site=&quot;" + site.substring(site.lastIndexOf('/') + 1))
                .doesNotContain("??");

        HttpResponse<String> changed = post(
                site,
                nav,
                get(site, nav).body(),
                Map.of("name", "nav", "origins", "https://nav.no", "language", "NN", "version", "1"));
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(session(site, "https://nav.no").statusCode()).isEqualTo(200);
        assertThat(session(site, "https://www.nav.no").statusCode()).isEqualTo(403);
        HttpResponse<String> late = post(
                site,
                nav,
                get(site, nav).body(),
                Map.of("name", "x", "origins", "https://x.no", "language", "NB", "version", "1"));
        assertThat(late.statusCode()).isEqualTo(409);

        assertThat(post(site + "/remove", nav, get(site, nav).body(), Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(get(site, nav).statusCode()).isEqualTo(404);
        assertThat(session(site, "https://nav.no").statusCode()).isIn(403, 404);
    }

    @Test
    void anotherBodysSiteIsNotThere() {
        String site = add(nav, "skatteetaten", "https://www.example.no");
        assertThat(get("/intake/widget", digdir).body()).doesNotContain("skatteetaten");
        assertThat(get(site, digdir).statusCode()).isEqualTo(404);
        String token = get("/intake/widget", digdir).body();
        assertThat(post(site, digdir, token, Map.of("name", "x", "origins", "https://x.no", "version", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(site + "/remove", digdir, token, Map.of()).statusCode()).isEqualTo(404);
        assertThat(get(site, nav).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsToldAndStaysInTheForm() {
        HttpResponse<String> wrong = post(
                "/intake/widget?lang=en",
                nav,
                get("/intake/widget", nav).body(),
                Map.of("name", "<b>nav</b>", "origins", "http://nav.no", "language", "NB"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Line 1 is not", "&lt;b&gt;nav&lt;/b&gt;", "http://nav.no", "aria-invalid=\"true\"");
    }

    @Test
    void nobodyElseComesInAndAForgedFormIsRefused() {
        assertThat(get("/intake/widget", null).statusCode()).isEqualTo(302);
        assertThat(get("/intake/widget", Login.cookie(sessions, Role.CASE_WORKER, Agency.NAV))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/intake/widget", nav, "", Map.of("name", "x", "origins", "https://x.no"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoSendsTooMuchIsToldWhenToComeBack() {
        String site = add(nav, "mye", "https://mye.example");
        HttpResponse<String> last = await().until(
                        () -> session(site, "https://mye.example", "203.0.113.9"),
                        answer -> answer.statusCode() == 429);
        assertThat(Long.parseLong(last.headers().firstValue("retry-after").orElse("0")))
                .isBetween(1L, 1201L);
        assertThat(last.headers().firstValue("ratelimit").orElse("")).contains("\"address\";r=0");
        assertThat(last.headers().firstValue("access-control-allow-origin")).hasValue("https://mye.example");
        assertThat(last.headers().firstValue("access-control-expose-headers").orElse(""))
                .contains("Retry-After");
    }

    private String add(String keeper, String name, String origin) {
        HttpResponse<String> added = post(
                "/intake/widget",
                keeper,
                get("/intake/widget", keeper).body(),
                Map.of("name", name, "origins", origin, "language", "NB"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        return added.headers()
                .firstValue("location")
                .orElse("")
                .replaceAll("^https?://[^/]+", "")
                .replaceAll("\\?.*$", "");
    }

    private HttpResponse<String> session(String site, String origin) {
        return session(site, origin, "203.0.113.1");
    }

    private HttpResponse<String> session(String site, String origin, String address) {
        String id = site.substring(site.lastIndexOf('/') + 1);
        return exchange(HttpRequest.newBuilder(at("/intake/widget/v1/" + id + "/session"))
                .header("Origin", origin)
                .header("X-Forwarded-For", address)
                .build());
    }

    private HttpResponse<String> get(String path, @Nullable String cookie) {
        var request = HttpRequest.newBuilder(at(path)).header("Accept", "text/html");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return exchange(request.build());
    }

    /** Sends a form with the token against forgery that stands on a page. */
    private HttpResponse<String> post(String path, String cookie, String page, Map<String, String> fields) {
        String token = page.contains("_csrf") ? page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1") : "";
        String body = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8), ""));
        return exchange(HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("intake does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
