package no.innspill.intake.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.innspill.intake.Agency;
import no.innspill.intake.OnIntake;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten thousand requests that nothing can be taken in from. {@code -Dinnspill.bad-requests=100000} sends more of them,
 * {@code -Dinnspill.bad-requests.seed=1} others.
 */
@Tag("any-store")
@OnIntake
@ExtendWith(OutputCaptureExtension.class)
class BadRequestsIT {
    /** What the server may give up before it knows what protocol it is: it may say why without a status line, or nothing. */
    private static final Set<String> UNREADABLE = Set.of("framing", "path");

    private static final int ALL = Integer.getInteger("innspill.bad-requests", 10_000);
    private static final long SEED = Long.getLong("innspill.bad-requests.seed", 20_260_517);
    private static final int AT_ONCE = 8;
    private static final int ROUND = 200;
    private static final List<String> SECRETS =
            List.of("Ytterhaugen", "ytterhaugen.example", "01019024101", "68051234", "rolv@", "blåbærøl");

    private final RawTopics topics = RawTopics.ofThisRun();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final String token = Agency.token(Agency.NAV, "innspill:feedback.write");
    private long accepted;

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void theDirectoryIsKnown() {
        if (!mongo.getCollectionNames().contains("bodies") || mongo.count(new Query(), "bodies") < 2) {
            new Agency(port).directory();
            await().until(() -> mongo.count(new Query(), "bodies") == 2);
        }
    }

    @Test
    void badRequestsGetProblemsAndLeaveNothingBehindAndGoodOnesWaitNoLonger(CapturedOutput log) throws Exception {
        Wire wire = new Wire(port);
        BadRequests generated = new BadRequests(SEED, token);
        long receipts = mongo.count(new Query(), "receipts");
        int events = topics.records("feedback.received").size();
        times(wire, 100); // warms up
        Duration before = median(times(wire, 100));
        List<Duration> during = new ArrayList<>();

        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int sent = 0; sent < ALL; sent += ROUND) {
                List<Callable<Boolean>> round = new ArrayList<>();
                for (int i = 0; i < Math.min(ROUND, ALL - sent); i++) {
                    BadRequest request = generated.next();
                    round.add(() -> isRefused(wire, request));
                }
                var running = senders.submit(() -> senders.invokeAll(round.subList(0, round.size() / 2)));
                during.addAll(times(wire, 3));
                running.get();
                senders.invokeAll(round.subList(round.size() / 2, round.size()));
            }
        }

        Duration after = median(times(wire, 100));
        assertThat(wrong).as(wrong.size() + " of " + ALL + ", seed " + SEED).isEmpty();
        assertThat(mongo.count(new Query(), "receipts")).isEqualTo(receipts + accepted);
        assertThat(topics.records("feedback.received")).hasSize(Math.toIntExact(events + accepted));
        assertThat(median(during)).isLessThan(before.multipliedBy(5).plusMillis(30));
        assertThat(after).isLessThan(before.multipliedBy(2).plusMillis(10));
        assertThat(topics.everything()).isNotEmpty().doesNotContain(without("blåbærøl"));
        assertThat(log.getAll()).isNotEmpty().doesNotContain(SECRETS);
        assertThat(metrics()).contains("http_server_requests_seconds_count").doesNotContain(SECRETS);
    }

    private boolean isRefused(Wire wire, BadRequest request) throws IOException {
        Wire.Answer answer = wire.send(request.bytes());
        String complaint = answer.status()
                .map(status -> status < 400 || status > 499 ? "answered " + status : complaint(status, answer))
                .orElse(UNREADABLE.contains(request.kind()) ? "" : "closed without a word");
        if (!complaint.isEmpty()) {
            wrong.add(complaint + "\n  to " + request + "\n  " + answer.head().replace("\r\n", " | ") + "\n  "
                    + answer.body());
        }
        return complaint.isEmpty();
    }

    /** What is said has to be a problem; HTTP that can't be read may be refused without words. */
    private static String complaint(int status, Wire.Answer answer) {
        if (answer.body().isEmpty()) {
            return "";
        }
        if (!answer.contentType().startsWith("application/problem+json")) {
            return "told as " + answer.contentType();
        }
        return JsonMapper.shared().readTree(answer.body()).path("status").asInt() == status
                ? ""
                : "says another status";
    }

    /** How long good pieces take, each new. */
    private List<Duration> times(Wire wire, int many) throws IOException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            byte[] good = new Http(token)
                    .body(Pieces.GOOD.replace("bad-1", "good-" + UUID.randomUUID()))
                    .bytes();
            long start = System.nanoTime();
            Wire.Answer answer = wire.send(good);
            times.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(answer.status()).as(answer.body()).hasValue(202);
            accepted++;
        }
        return times;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static List<String> without(String text) {
        return SECRETS.stream().filter(secret -> !secret.equals(text)).toList();
    }

    private String metrics() throws IOException, InterruptedException {
        String operator = Infrastructure.get().issuer().person("op", "operator", Agency.NAV);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"))
                                    .header("Authorization", "Bearer " + operator)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }
}
