package no.innspill.benchmarks.load;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innspill.contracts.Topic;
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
 * {@code acks=all}, and nothing else. It validates nothing, takes nothing out, and keeps no receipt.
 */
@RestController
class BareEndpoint {
    static final String PATH = "/api/v1/bare";
    private static final String TOPIC = "benchmark.bare";
    private static final int MOST = 64 * 1024;
    private static final long WITHIN_MS = 1500;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final EventPublisher publisher;

    BareEndpoint(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Bean
    static AccessRule bare() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static TopicSpec bareTopic() {
        return new TopicSpec(TOPIC, Topic.FEEDBACK_RECEIVED.brokerSettings());
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> receive(Caller caller, HttpServletRequest request)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        JsonNode sent = STRICT.readTree(request.getInputStream().readNBytes(MOST));
        if (!sent.isObject() || caller.body() == null) {
            throw new ProblemException(StandardProblem.MALFORMED, "Send a JSON object.");
        }
        String id = UUID.randomUUID().toString();
        publisher
                .publish(new OutgoingEvent(
                        id, "benchmark.bare.v1", "/benchmarks", TOPIC, id, Instant.now(), sent.toString(), null))
                .get(WITHIN_MS, TimeUnit.MILLISECONDS);
        return ResponseEntity.accepted()
                .body(new Answer(id, "0000-0000-0000-0000", URI.create("http://localhost/status/" + id)));
    }

    record Answer(String feedbackId, String receipt, URI statusAddress) {}
}
