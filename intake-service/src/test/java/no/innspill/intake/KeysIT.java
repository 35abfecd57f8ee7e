package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.application.CheckKey;
import no.innspill.support.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.SessionRepository;

/** A body's keys, from the page that makes them to the day they are revoked. */
@OnIntake
@ExtendWith(OutputCaptureExtension.class)
class KeysIT {
    private static final Pattern KEY = Pattern.compile("innspill_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    CheckKey checkKey;

    @Autowired
    MongoTemplate mongo;

    private String keeper = "";

    @BeforeEach
    void aKeeperIsLoggedIn() {
        keeper = Login.cookie(sessions, Role.INTAKE_KEEPER, Agency.NAV);
    }

    @Test
    void aKeyIsShownOnceAndKeptNowhereAndSpeaksForItsBodyUntilItIsRevoked(CapturedOutput log) throws Exception {
        HttpResponse<String> made = make(keeper, "Meldeappen");
        Matcher shown = KEY.matcher(made.body());
        assertThat(shown.find()).isTrue();
        String key = shown.group();
        assertThat(made.headers().firstValue("cache-control").orElse("")).contains("no-store");

        assertThat(checkKey.of(key)).hasValue(new OrganisationNumber(Agency.NAV));
        assertThat(get("/intake/keys", keeper).body())
                .contains("Meldeappen", "innspill_" + shown.group(1), "I bruk")
                .doesNotContain(key, "??");
        assertThat(mongo.findAll(org.bson.Document.class, "api-keys").toString() + log.getAll())
                .contains(shown.group(1))
                .doesNotContain(key.substring(("innspill_" + shown.group(1) + "_").length()));

        String others = Login.cookie(sessions, Role.INTAKE_KEEPER, Agency.DIGDIR);
        assertThat(get("/intake/keys", others).body()).doesNotContain(shown.group(1));
        assertThat(revoke(others, shown.group(1)).statusCode()).isEqualTo(404);
        assertThat(checkKey.of(key)).isPresent();

        assertThat(revoke(keeper, shown.group(1)).statusCode()).isEqualTo(302);
        assertThat(checkKey.of(key)).isEmpty();
        assertThat(revoke(keeper, shown.group(1)).statusCode()).isEqualTo(404);
        assertThat(get("/intake/keys?lang=en", keeper).body())
                .contains("Revoked", "Last used")
                .doesNotContain("??");
    }

    @Test
    void aKeyWithoutANameIsNotMade() throws Exception {
        long before = mongo.getCollection("api-keys").countDocuments();
        assertThat(make(keeper, "  ").body()).contains("aria-invalid=\"true\"", "Nøkkelen ble ikke laget");
        assertThat(make(keeper, "x".repeat(61)).body()).contains("aria-invalid=\"true\"");
        assertThat(mongo.getCollection("api-keys").countDocuments()).isEqualTo(before);
    }

    @Test
    void onlyTheKeeperOfABodyComesIn() throws Exception {
        assertThat(get("/intake/keys", null).statusCode()).isEqualTo(302);
        for (Role role : Role.values()) {
            if (role != Role.INTAKE_KEEPER && !role.isMachine()) {
                assertThat(get("/intake/keys", Login.cookie(sessions, role, Agency.NAV))
                                .statusCode())
                        .as(role.claim())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aForgedFormMakesNoKey() throws Exception {
        assertThat(post("/intake/keys", keeper, "name=x").statusCode()).isEqualTo(403);
    }

    @Test
    void theNameIsShownAsItIsWritten() throws Exception {
        assertThat(make(keeper, "<b>Å&\"'").body())
                .contains("&lt;b&gt;Å&amp;&quot;&#39;")
                .doesNotContain("<b>Å");
    }

    private HttpResponse<String> make(String cookie, String name) throws IOException, InterruptedException {
        return post("/intake/keys", cookie, "_csrf=" + encoded(forgery(cookie)) + "&name=" + encoded(name));
    }

    private HttpResponse<String> revoke(String cookie, String id) throws IOException, InterruptedException {
        return post("/intake/keys/" + id + "/revoke", cookie, "_csrf=" + encoded(forgery(cookie)));
    }

    private String forgery(String cookie) throws IOException, InterruptedException {
        Matcher token = FORGERY.matcher(get("/intake/keys", cookie).body());
        if (!token.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, @Nullable String cookie) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)), cookie);
    }

    private HttpResponse<String> post(String path, String cookie, String form)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, @Nullable String cookie)
            throws IOException, InterruptedException {
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }
}
