package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A body's system, as the README's curl shows it: gets a token and hands in feedback. */
final class AgencySystem {
    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningInnspill innspill;
    private final String client;

    AgencySystem(RunningInnspill innspill, String client) {
        this.innspill = innspill;
        this.client = client;
    }

    /** Hands in a piece that is right; the receipt. */
    JsonNode handIn(String feedback) {
        HttpResponse<String> answer =
                post(innspill.intake("/api/v1/feedback"), "Bearer " + token(), "application/json", feedback);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Sends what may be refused. */
    HttpResponse<String> send(String path, String type, String body) {
        return post(innspill.intake(path), "Bearer " + token(), type, body);
    }

    /** Replaces a piece. */
    HttpResponse<String> put(String path, String feedback) {
        return exchange(HttpRequest.newBuilder(innspill.intake(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(feedback))
                .build());
    }

    /** Has something erased, by what is sent; the ids of the pieces that are. */
    List<String> erase(String what) {
        HttpResponse<String> answer =
                post(innspill.intake("/api/v1/erasures"), "Bearer " + token(), "application/json", what);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("erased")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String token() {
        String secret =
                Base64.getEncoder().encodeToString((client + ":demo-" + client).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = post(
                innspill.start("/oauth2/token"),
                "Basic " + secret,
                "application/x-www-form-urlencoded",
                "grant_type=client_credentials&scope=innspill:feedback.write");
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> post(URI address, String authorization, String type, String body) {
        return exchange(HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
