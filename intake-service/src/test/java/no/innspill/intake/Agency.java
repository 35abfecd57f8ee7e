package no.innspill.intake;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innspill.contracts.BodyLevel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.Event;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Texts;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.jspecify.annotations.Nullable;

/** A body's system, and the services around intake. */
public final class Agency {
    public static final String NAV = "889640782";
    static final String DIGDIR = "991825827";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI intake;
    private final RawTopics topics;

    public Agency(int port) {
        this(port, RawTopics.ofThisRun());
    }

    Agency(int port, RawTopics topics) {
        this.intake = URI.create("http://localhost:" + port);
        this.topics = topics;
    }

    HttpResponse<String> send(String json) {
        return send(json, NAV);
    }

    HttpResponse<String> send(String json, String body) {
        return post(json.getBytes(StandardCharsets.UTF_8), "application/json", token(body, "innspill:feedback.write"));
    }

    /** Hands a piece in with headers of its own, each a name and a value. */
    HttpResponse<String> send(String json, List<Map.Entry<String, String>> headers) {
        var request = HttpRequest.newBuilder(intake.resolve("/api/v1/feedback"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(NAV, "innspill:feedback.write"))
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(header -> request.header(header.getKey(), header.getValue()));
        return exchange(request.build());
    }

    HttpResponse<String> post(byte[] bytes, String type, @Nullable String token) {
        return post("/api/v1/feedback", bytes, type, token);
    }

    HttpResponse<String> post(String path, byte[] bytes, String type, @Nullable String token) {
        return post(path, bytes, type, token, null);
    }

    HttpResponse<String> post(
            String path, byte[] bytes, String type, @Nullable String token, @Nullable String idempotencyKey) {
        var request = HttpRequest.newBuilder(intake.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return exchange(request.build());
    }

    /** Replaces a piece of NAV's. */
    HttpResponse<String> put(String path, String json) {
        return exchange(HttpRequest.newBuilder(intake.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(NAV, "innspill:feedback.write"))
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> get(String path, String accept, String language) {
        return exchange(HttpRequest.newBuilder(intake.resolve(path))
                .header("Accept", accept)
                .header("Accept-Language", language)
                .build());
    }

    /** Sends a form, as a browser without a session does. */
    HttpResponse<String> submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(intake.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    public static String token(String body, String... scopes) {
        return Infrastructure.get().issuer().machine(body, scopes);
    }

    /** What routing tells of NAV and Digdir. */
    public void directory() {
        tell(body(NAV, "NAV", "Arbeids- og velferdsetaten", "Nav"));
        tell(body(DIGDIR, "Digdir", "Digdir", "Norwegian Digitalisation Agency"));
    }

    void tell(Event event) {
        EventType type = EventType.of(event);
        topics.put(
                type.topic().topicName(),
                event.key(),
                EventJson.write(event).getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type.type(),
                        "ce_source",
                        "/test",
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json"));
    }

    private static DirectoryBody body(String number, String nb, String nn, String en) {
        URI page = URI.create("https://example.no/");
        return new DirectoryBody(
                number,
                new Texts(nb, nn, en, null),
                BodyLevel.STATE,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                new DirectoryBody.Contact(page, page),
                1);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("intake does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
