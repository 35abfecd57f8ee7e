package no.innspill.standalone.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a part and tells an answer from a part that cannot answer now. */
final class Http implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration USUAL_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    /** An answer that is final: a success, or what the caller did wrong. */
    HttpResponse<String> send(HttpRequest.Builder request) throws Unreachable, InterruptedException {
        HttpResponse<String> response;
        try {
            response = client.send(request.timeout(Duration.ofSeconds(15)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unreachable("no answer", USUAL_PAUSE, e);
        }
        int status = response.statusCode();
        if (status == TOO_MANY || status >= SERVER_ERROR) {
            throw new Unreachable("HTTP " + status, retryAfter(response), null);
        }
        return response;
    }

    @Override
    public void close() {
        client.close();
    }

    /** The answer's JSON; an empty object where it is none. */
    static JsonNode json(HttpResponse<String> response) {
        try {
            JsonNode json = JSON.readTree(response.body());
            return json.isObject() ? json : JSON.createObjectNode();
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
                .orElse(USUAL_PAUSE);
    }
}
