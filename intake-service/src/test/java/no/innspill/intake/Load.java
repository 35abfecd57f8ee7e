package no.innspill.intake;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Many who hand in at a steady rate, whether they are answered or not. */
final class Load {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI feedback;
    private final String authorization;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Phaser open = new Phaser(1);

    Load(int port) {
        this.feedback = URI.create("http://localhost:" + port + "/api/v1/feedback");
        this.authorization = "Bearer " + Agency.token(Agency.NAV, "innspill:feedback.write");
    }

    /** Hands in so many a second for a while; returns when the last is sent. */
    void run(int perSecond, Duration howLong) {
        long gap = Duration.ofSeconds(1).toNanos() / perSecond;
        long pieces = howLong.toNanos() / gap;
        long next = System.nanoTime();
        for (long i = 0; i < pieces; i++) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            next += gap;
            send();
        }
    }

    /** A few, for the machine to get going. */
    void warmUp() {
        run(100, Duration.ofSeconds(5));
        answers();
    }

    private void send() {
        String piece =
                "{\"body\":\"889640782\",\"externalId\":\"%s\",\"channel\":\"WEB\",\"text\":\"Skjemaet kastet meg ut på siste side.\"}"
                        .formatted(UUID.randomUUID());
        HttpRequest request = HttpRequest.newBuilder(feedback)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(piece))
                .build();
        open.register();
        long start = System.nanoTime();
        var _ = http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            answers.add(answer(answer, Duration.ofNanos(System.nanoTime() - start)));
            open.arriveAndDeregister();
        });
    }

    private static Answer answer(@Nullable HttpResponse<String> answer, Duration waited) {
        if (answer == null) {
            return new Answer(0, null, waited);
        }
        String id = answer.statusCode() == 202
                ? JsonMapper.shared().readTree(answer.body()).path("feedbackId").asString()
                : null;
        return new Answer(answer.statusCode(), id, waited);
    }

    /** All answers, once the last is there. */
    List<Answer> answers() {
        open.arriveAndAwaitAdvance();
        return new ArrayList<>(answers);
    }

    /**
     * What one got.
     *
     * @param status 0 where the connection broke
     * @param id of the piece, where it was accepted
     */
    record Answer(int status, @Nullable String id, Duration waited) {}
}
