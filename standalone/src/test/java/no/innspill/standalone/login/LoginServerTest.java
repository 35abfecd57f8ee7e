package no.innspill.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innspill.standalone.process.StandaloneSettings.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoginServerTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
    private static final String CHALLENGE = challenge();

    private static LoginSettings settings;
    private static ConfigurableApplicationContext server;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeAll
    static void start() {
        settings = settings();
        server = LoginServer.start(settings);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aBodysTokenHasTheConsumerClaimOfMaskinporten() throws Exception {
        JWTClaimsSet claims = claims(token("nav", "demo-nav", "innspill:feedback.write"));

        assertThat(claims.getClaim("consumer"))
                .isEqualTo(Map.of("authority", "iso6523-actorid-upis", "ID", "0192:889640782"));
        assertThat(claims.getStringClaim("scope")).isEqualTo("innspill:feedback.write");
        assertThat(claims.getIssuer()).isEqualTo(settings.issuer().toString());
        assertThat(claims.getClaim("innspill_role")).isNull();
    }

    @Test
    void nobodyGetsATokenWithAWrongSecretOrForAScopeThatIsNotTheirs() throws Exception {
        assertThat(ask("nav", "demo-nav ", "innspill:feedback.write").statusCode())
                .isEqualTo(401);
        assertThat(ask("nav", "demo-nav", "innspill:everything").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "kari, case-worker, 889640782, nav-arbeid",
        "iver, case-worker, 942110464, trondheim-teknisk",
        "liv,  leader,      889640782, ",
        "sara, intake-keeper, 889640782, ",
        "eva,  routing-keeper, 991825827, ",
        "mona, ministry,    932384469, "
    })
    void aPersonsTokensSayWhoTheyAre(String username, String role, String body, String unit) throws Exception {
        JsonNode tokens = logIn(username);

        for (String kind : List.of("id_token", "access_token")) {
            JWTClaimsSet claims = SignedJWT.parse(tokens.get(kind).asString()).getJWTClaimsSet();
            assertThat(claims.getSubject()).isEqualTo(username);
            assertThat(claims.getStringListClaim("innspill_role")).containsExactly(role);
            assertThat(claims.getStringClaim("innspill_body")).isEqualTo(body);
            if (unit == null) {
                assertThat(claims.getStringListClaim("innspill_units")).isEmpty();
            } else {
                assertThat(claims.getStringListClaim("innspill_units")).contains(unit);
            }
            assertThat(claims.getStringClaim("name")).isNotBlank();
            assertThat(claims.getClaim("consumer")).isNull();
        }
    }

    @Test
    void theOperatorBelongsToNoBody() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(logIn("odd").get("id_token").asString()).getJWTClaimsSet();

        assertThat(claims.getClaim("innspill_body")).isNull();
        assertThat(claims.getStringListClaim("innspill_role")).containsExactly("operator");
    }

    @Test
    void aWrongPasswordIsSaidOnTheFormInTheLanguageChosen() throws Exception {
        HttpResponse<String> answer = sendForm("kari", "feil");

        assertThat(answer.headers().firstValue("Location")).hasValue(settings.issuer() + "/login?error");
        assertThat(get("/login?error&lang=nn").body())
                .contains("role=\"alert\"", "Brukarnamnet eller passordet er feil")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void loggingOutEndsTheSessionHereAndLeadsBack() throws Exception {
        JsonNode tokens = logIn("kari");
        URI home = settings.services().action();

        HttpResponse<String> out = get("/connect/logout?id_token_hint="
                + tokens.get("id_token").asString() + "&post_logout_redirect_uri=" + encoded(home + "/"));

        assertThat(out.headers().firstValue("Location")).hasValue(home + "/");
        assertThat(get(authorizeAddress()).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void whoLogsOutAfterARestartEndsOnTheStartPageAndNotOnAnError() throws Exception {
        HttpResponse<String> out = get("/connect/logout?id_token_hint=of.another.process");

        assertThat(out.headers().firstValue("Location")).hasValue(settings.issuer() + "/?logout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theStartPageNamesEverybodyInEachLanguage(String language) throws Exception {
        HttpResponse<String> page = get("/?lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"" + language + "\"").doesNotContain("??");
        DemoPerson.ALL.forEach(person -> assertThat(page.body()).contains(person.username(), person.name()));
        AgencyClient.ALL.forEach(client -> assertThat(page.body()).contains(client.demoSecret()));
    }

    @Test
    void theKeyIsKeptSoThatTokensSurviveARestart() throws Exception {
        String keys = get("/oauth2/jwks").body();
        LoginSettings again = new LoginSettings(
                settings().issuer(),
                settings.listenOn(),
                settings.signingKey(),
                "another",
                settings.services(),
                settings.began());

        try (ConfigurableApplicationContext restarted = LoginServer.start(again)) {
            assertThat(restarted.isRunning()).isTrue();
            String keysAfter = browser.send(
                            HttpRequest.newBuilder(again.issuer().resolve("/oauth2/jwks"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(keysAfter).isEqualTo(keys).doesNotContain("\"d\"");
        }
    }

    @Test
    void theSettingsDoNotShowTheirSecretsWhenTheyAreLogged() {
        assertThat(settings.toString()).doesNotContain(settings.consoleSecret(), settings.signingKey());
    }

    private JsonNode logIn(String username) throws Exception {
        get(authorizeAddress());
        String back = sendForm(username, DemoPerson.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String home = get(back).headers().firstValue("Location").orElseThrow();
        assertThat(home).startsWith(settings.services().action() + "/login/oauth2/code/innspill?code=");
        String code = home.replaceAll(".*[?&]code=([^&]+).*", "$1");
        HttpResponse<String> tokens = post(
                "/oauth2/token",
                Clients.CONSOLE,
                settings.consoleSecret(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        redirect(),
                        "code_verifier",
                        VERIFIER));
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        return JSON.readTree(tokens.body());
    }

    private HttpResponse<String> sendForm(String username, String password) throws Exception {
        Matcher csrf = CSRF.matcher(get("/login").body());
        assertThat(csrf.find()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(settings.issuer().resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                form(Map.of("username", username, "password", password, "_csrf", csrf.group(1)))))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(settings.issuer().resolve(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String client, String secret, String scope) throws Exception {
        return post("/oauth2/token", client, secret, Map.of("grant_type", "client_credentials", "scope", scope));
    }

    private String token(String client, String secret, String scope) throws Exception {
        return JSON.readTree(ask(client, secret, scope).body())
                .get("access_token")
                .asString();
    }

    private HttpResponse<String> post(String path, String client, String secret, Map<String, String> form)
            throws Exception {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(settings.issuer().resolve(path))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String authorizeAddress() {
        return "/oauth2/authorize?response_type=code&scope=openid%20profile&state=s&client_id=" + Clients.CONSOLE
                + "&redirect_uri=" + encoded(redirect()) + "&code_challenge_method=S256&code_challenge=" + CHALLENGE;
    }

    private static String redirect() {
        return settings.services().action() + "/login/oauth2/code/innspill";
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String challenge() {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LoginSettings settings() {
        Ports ports = Ports.free();
        return new LoginSettings(
                address(ports.login()),
                "127.0.0.1",
                settings == null ? SigningKey.generate() : settings.signingKey(),
                "the-console's-secret",
                new LoginSettings.Services(
                        address(ports.intake()),
                        address(ports.routing()),
                        address(ports.action()),
                        address(ports.reporting())),
                Instant.EPOCH);
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }
}
