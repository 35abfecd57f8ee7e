package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An event that Kafka took without saying so is told again from the spool: two records, one event. */
class ToldTwiceIT {
    private static final int DOUBLED = 60;
    private static final List<String> FIGURES = List.of("accepted", "routed", "triage", "redirected", "cases");

    private final RunningInnspill innspill = SharedInnspill.get().running();

    @Test
    void anEventThatIsOnTheTopicTwiceIsRoutedOnceAndIsInTheReportOnce() {
        RawTopics topics = innspill.topics();
        JsonNode before = innspill.demo().account();
        int routed = topics.records("feedback.routed").size();
        int cases = topics.records("case.events").size();

        List<ConsumerRecord<byte[], byte[]>> received = topics.records("feedback.received").stream()
                .filter(message -> message.value() != null)
                .limit(DOUBLED)
                .toList();
        assertThat(received).hasSize(DOUBLED);
        received.forEach(
                message -> topics.put("feedback.received", text(message.key()), message.value(), headers(message)));

        JsonNode after = innspill.demo().account();
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(30))
                .until(() -> topics.records("feedback.routed").size() == routed
                        && topics.records("case.events").size() == cases);
        assertThat(FIGURES).allSatisfy(figure -> assertThat(after.path(figure)).isEqualTo(before.path(figure)));
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return headers;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
