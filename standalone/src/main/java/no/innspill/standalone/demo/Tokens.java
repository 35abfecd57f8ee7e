package no.innspill.standalone.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.innspill.standalone.login.AgencyClient;
import tools.jackson.databind.JsonNode;

/** The bodies' tokens, fetched by client credentials and used until shortly before they end. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Http http;
    private final URI issuer;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    Tokens(Http http, URI issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    /** What goes into the header Authorization. */
    String bearer(String client, String scope) throws Unreachable, InterruptedException {
        String key = client + " " + scope;
        Token token = held.get(key);
        if (token == null || Instant.now().isAfter(token.end())) {
            token = fetch(client, scope);
            held.put(key, token);
        }
        return "Bearer " + token.value();
    }

    /** To be called when a token was not believed: the login server may have another key by now. */
    void forget(String client, String scope) {
        held.remove(client + " " + scope);
    }

    private Token fetch(String client, String scope) throws Unreachable, InterruptedException {
        AgencyClient agency = AgencyClient.of(client).orElseThrow();
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + agency.demoSecret()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = http.send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8))));
        JsonNode token = Http.json(response);
        if (response.statusCode() != 200 || !token.has("access_token")) {
            throw new Unreachable("no token from " + issuer, MARGIN, null);
        }
        return new Token(
                token.get("access_token").asString(),
                Instant.now().plusSeconds(token.path("expires_in").asLong(60)).minus(MARGIN));
    }

    private record Token(String value, Instant end) {}
}
