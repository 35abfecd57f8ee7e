package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import no.innspill.test.Infrastructure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service over HTTP, as a browser or a system does. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;

    Http(int port) {
        this.port = port;
    }

    /** The token of a person with a role at a body. */
    static String person(String role, String body) {
        return Infrastructure.get().issuer().person(role + "-" + body, role, body);
    }

    HttpResponse<String> get(String path, @Nullable String token) {
        return send(HttpRequest.newBuilder().GET(), path, bearer(token));
    }

    JsonNode json(String path, String token) {
        HttpResponse<String> answer = get(path, token);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return read(answer);
    }

    /** Decides in triage. */
    HttpResponse<String> decide(String id, String choice, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(choice))
                .header("Content-Type", "application/json");
        return send(request, "/api/v1/triage/" + id + "/decision", bearer(token));
    }

    /** Sends JSON, or what a further header says, with a token. */
    HttpResponse<String> send(String path, String json, String token, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        return send(request, path, bearer(token));
    }

    /** Sends JSON. */
    HttpResponse<String> post(String path, String json, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json");
        return send(request, path, bearer(token));
    }

    /** Sends something in JSON. */
    HttpResponse<String> send(String method, String path, String json, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
        return send(request, path, bearer(token));
    }

    HttpResponse<String> page(String path, Map<String, String> headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    HttpResponse<String> form(String path, String fields, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(fields))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(request, path, headers);
    }

    static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static Map<String, String> bearer(@Nullable String token) {
        return token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, Map<String, String> headers) {
        headers.forEach(request::header);
        try {
            return CLIENT.send(
                    request.uri(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
