package no.innspill.benchmarks.load;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.in.http.OnePiece;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.messaging.TopicSpec;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What intake is compared with: the same server, the same security filters, the same parsing of JSON and the same Kafka with
 * {@code acks=all}. It validates nothing and takes nothing out. One address does nothing else; the other keeps a receipt as intake does,
 * which tells what the receipt costs from what the rest does.
 */
@RestController
class BareEndpoint {
    static final String PATH = "/api/v1/bare";
    static final String PATH_WITH_RECEIPT = "/api/v1/bare-with-receipt";
    private static final String TOPIC = "benchmark.bare";
    private static final int MOST = 64 * 1024;
    private static final long WITHIN_MS = 1500;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final EventPublisher publisher;
    private final Receipts receipts;
    private final ReceiptSecret secret;
    private final ProtectedFeedback piece = OnePiece.read();

    BareEndpoint(EventPublisher publisher, Receipts receipts, ReceiptSecret secret) {
        this.publisher = publisher;
        this.receipts = receipts;
        this.secret = secret;
    }

    @Bean
    static AccessRule bare() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static AccessRule bareWithReceipt() {
        return AccessRule.of(HttpMethod.POST, PATH_WITH_RECEIPT, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static TopicSpec bareTopic() {
        return new TopicSpec(TOPIC, Topic.FEEDBACK_RECEIVED.brokerSettings());
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> receive(Caller caller, HttpServletRequest request)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        return published(read(caller, request), UUID.randomUUID());
    }

    @PostMapping(path = PATH_WITH_RECEIPT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> receiveWithReceipt(Caller caller, HttpServletRequest request)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        JsonNode sent = read(caller, request);
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        receipts.reserve(List.of(Receipt.of(new FeedbackId(id), piece, secret, now)));
        return published(sent, id);
    }

    private static JsonNode read(Caller caller, HttpServletRequest request) throws IOException {
        JsonNode sent = STRICT.readTree(request.getInputStream().readNBytes(MOST));
        if (!sent.isObject() || caller.body() == null) {
            throw new ProblemException(StandardProblem.MALFORMED, "Send a JSON object.");
        }
        return sent;
    }

    private ResponseEntity<Answer> published(JsonNode sent, UUID feedback)
            throws InterruptedException, ExecutionException, TimeoutException {
        String id = feedback.toString();
        publisher
                .publish(new OutgoingEvent(
                        id, "benchmark.bare.v1", "/benchmarks", TOPIC, id, Instant.now(), sent.toString(), null))
                .get(WITHIN_MS, TimeUnit.MILLISECONDS);
        return ResponseEntity.accepted()
                .body(new Answer(id, "0000-0000-0000-0000", URI.create("http://localhost/status/" + id)));
    }

    record Answer(String feedbackId, String receipt, URI statusAddress) {}
}
