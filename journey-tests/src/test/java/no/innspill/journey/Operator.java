package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The demo's operator, who may read the metrics of every service: logs in as a person does, and is given a token. */
final class Operator {
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final RunningInnspill innspill;
    private final String token;

    Operator(RunningInnspill innspill) {
        this.innspill = innspill;
        this.token = token();
    }

    /** The metrics of all services, as they are scraped. */
    String metrics() {
        return List.of(
                        innspill.intake("/actuator/prometheus"),
                        innspill.routing("/actuator/prometheus"),
                        innspill.action("/actuator/prometheus"),
                        innspill.reporting("/actuator/prometheus"))
                .stream()
                .map(address -> {
                    HttpResponse<String> answer =
                            send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token));
                    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
                    assertThat(answer.body()).contains("jvm_memory_used_bytes");
                    return answer.body();
                })
                .collect(Collectors.joining("\n"));
    }

    private String token() {
        String redirect = innspill.intake("/login/oauth2/code/innspill").toString();
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        URI authorize = innspill.start("/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "innspill-console",
                        "scope", "openid profile",
                        "state", "metrics",
                        "redirect_uri", redirect,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(verifier))));
        send(HttpRequest.newBuilder(authorize).header("Accept", "text/html"));
        Matcher forgery = FORGERY.matcher(
                send(HttpRequest.newBuilder(innspill.start("/login"))).body());
        assertThat(forgery.find()).as("the page to log in on").isTrue();
        post(
                innspill.start("/login"),
                Map.of("username", "odd", "password", "innspill", "_csrf", forgery.group(1)),
                "");
        String back = send(HttpRequest.newBuilder(authorize).header("Accept", "text/html"))
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(back).startsWith(redirect + "?code=");
        String code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
        String client = "innspill-console:" + innspill.secret("console-client");
        String answer = post(
                        innspill.start("/oauth2/token"),
                        Map.of(
                                "grant_type", "authorization_code",
                                "code", code,
                                "redirect_uri", redirect,
                                "code_verifier", verifier),
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                .body();
        return JsonMapper.shared().readTree(answer).path("access_token").asString();
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields, String authorization) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
