package no.innspill.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.support.OnSampleService;
import no.innspill.test.Infrastructure;
import no.innspill.test.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("any-store")
@OnSampleService
class SecurityIT {
    private final TestIssuer issuer = Infrastructure.get().issuer();
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void aMachineIsKnownByConsumerAndScope() throws Exception {
        var answer = get("/api/feedback", issuer.machine("889640782", "innspill:feedback.write"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"body\":\"889640782\"");
    }

    @Test
    void aPersonIsKnownByRoleBodyAndUnits() throws Exception {
        var answer = get("/api/cases", issuer.person("kari", "case-worker", "889640782", "nav-kontaktsenter"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"nav-kontaktsenter\"");
    }

    @Test
    void whoeverHasNoTokenGetsAProblemThatSaysSo() throws Exception {
        var answer = get("/api/cases", null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/unauthenticated\"", "\"status\":401");
    }

    @Test
    void aTokenOfAnotherKindDoesNotReach() throws Exception {
        assertThat(get("/api/cases", issuer.machine("889640782", "innspill:feedback.write"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/api/feedback", issuer.person("kari", "case-worker", "889640782"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aScopeDoesNotMakeAPersonAndARoleDoesNotMakeAMachine() throws Exception {
        String both = issuer.token(Map.of(
                "sub",
                "x",
                "consumer",
                Map.of("authority", "iso6523-actorid-upis", "ID", "0192:889640782"),
                "scope",
                "case-worker",
                "innspill_role",
                List.of("case-worker")));
        assertThat(get("/api/cases", both).statusCode()).isEqualTo(403);
        String person = issuer.token(Map.of("sub", "x", "innspill_role", List.of("innspill:feedback.write")));
        assertThat(get("/api/feedback", person).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"889640782", "0192:88964078", "0192:8896407821", "9908:889640782"})
    void aConsumerThatIsNoNorwegianOrganisationMayNothing(String consumer) throws Exception {
        String token = issuer.token(Map.of(
                "sub", "x",
                "consumer", Map.of("authority", "iso6523-actorid-upis", "ID", consumer),
                "scope", "innspill:feedback.write"));
        assertThat(get("/api/feedback", token).statusCode()).isEqualTo(403);
    }

    @Test
    void anExpiredOrForeignTokenIsRefused() throws Exception {
        String expired = issuer.token(Map.of("sub", "x"), Instant.now().minusSeconds(120));
        assertThat(get("/api/cases", expired).statusCode()).isEqualTo(401);
        String foreign = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2V2aWwuZXhhbXBsZSJ9.";
        assertThat(get("/api/cases", foreign).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/other", "/api", "/actuator/env", "/actuator/prometheus", "/other"})
    void whatNobodyOpenedIsShut(String path) throws Exception {
        String operatorlike = issuer.person("x", "case-worker", "889640782");
        assertThat(get(path, operatorlike).statusCode()).isIn(401, 403, 302);
    }

    @Test
    void metricsAreForOperators() throws Exception {
        assertThat(get("/actuator/prometheus", issuer.person("drift", "operator", "991825827"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageSendsOneToLogIn() throws Exception {
        var answer = get("/page", null);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/oauth2/authorization/innspill");
    }

    @Test
    void aRefusedPageSaysSoInThePersonsLanguage() throws Exception {
        var answer = browse("/other");
        assertThat(answer.statusCode()).isIn(302, 403);
        var unknown = browse("/problems/nothing-of-the-kind");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Ikkje funne").doesNotContain("Whitelabel");
    }

    @Test
    void anOpenPageHasSafeHeadersAndSetsNoCookie() throws Exception {
        var answer = get("/open", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void aFormThatIsOpenNeedsNoTokenAgainstForgeryAndAnyOtherDoes() throws Exception {
        var open = send("/open-form");
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("set-cookie")).isEmpty();
        assertThat(send("/form").statusCode()).isEqualTo(403);
    }

    @Test
    void aRefusalNamesTheFieldAndABugTellsNothing() throws Exception {
        var refusal = get("/api/open?number=0", null);
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.body()).contains("\"field\":\"number\"", "Must be 1 or more.");
        var bug = get("/api/open?number=-1", null);
        assertThat(bug.statusCode()).isEqualTo(500);
        assertThat(bug.body()).doesNotContain("secret");
        assertThat(get("/api/open?number=x", null).statusCode()).isEqualTo(422);
    }

    @Test
    void aProblemsTypeLeadsToItsExplanation() throws Exception {
        var page = get("/problems/invalid?lang=nn", null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Ikkje gyldig", "lang=\"nn\"");
        assertThat(get("/problems/nothing-of-the-kind", null).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> browse(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "nn");
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
