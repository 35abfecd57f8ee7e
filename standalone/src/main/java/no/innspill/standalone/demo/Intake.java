package no.innspill.standalone.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import no.innspill.standalone.login.AgencyClient;
import tools.jackson.databind.JsonNode;

/** Hands messages in at intake, as a body's system does. */
final class Intake {
    private static final int UNAUTHORIZED = 401;
    private static final int CLIENT_ERROR = 400;

    private final Http http;
    private final Tokens tokens;
    private final Retry retry;
    private final URI feedback;
    private final Instant began;

    Intake(Http http, Tokens tokens, Retry retry, URI address, Instant began) {
        this.http = http;
        this.tokens = tokens;
        this.retry = retry;
        this.feedback = address.resolve("/api/v1/feedback");
        this.began = began;
    }

    /** Hands it in, again where it has to be; a resend is the same piece by the sender's own id. */
    Outcome handIn(DemoMessage message) throws InterruptedException {
        try {
            HttpResponse<String> response = retry.untilAnswered(() -> post(message));
            return response.statusCode() >= CLIENT_ERROR ? refused(message, response) : accepted(message, response);
        } catch (Unreachable e) {
            return new Outcome.Undelivered(message.name(), String.valueOf(e.getMessage()));
        }
    }

    private HttpResponse<String> post(DemoMessage message) throws Unreachable, InterruptedException {
        HttpResponse<String> response = postOnce(message);
        if (response.statusCode() == UNAUTHORIZED) {
            tokens.forget(message.client(), AgencyClient.WRITE_FEEDBACK);
            return postOnce(message);
        }
        return response;
    }

    private HttpResponse<String> postOnce(DemoMessage message) throws Unreachable, InterruptedException {
        return http.send(HttpRequest.newBuilder(feedback)
                .header("Authorization", tokens.bearer(message.client(), AgencyClient.WRITE_FEEDBACK))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(message.body(began))));
    }

    private static Outcome accepted(DemoMessage message, HttpResponse<String> response) {
        return new Outcome.Accepted(
                message.name(),
                message.client(),
                response.headers().firstValue("Location").orElse(null));
    }

    private static Outcome refused(DemoMessage message, HttpResponse<String> response) {
        JsonNode problem = Http.json(response);
        List<String> fields = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> error.path("field").asString("") + ": "
                        + error.path("detail").asString(error.path("code").asString("")))
                .toList();
        return new Outcome.Refused(
                message.name(),
                message.client(),
                response.statusCode(),
                problem.path("title").asString(problem.path("detail").asString("")),
                fields,
                message.refusedFor());
    }
}
