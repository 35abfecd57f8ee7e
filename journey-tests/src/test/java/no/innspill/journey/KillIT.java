package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KillIT {

    @Test
    void whatWasAcceptedSurvivesKill9InTheMiddleAndCountsOnce() {
        try (RunningInnspill innspill = RunningInnspill.start()) {
            RunningInnspill.Playing demo = innspill.demo();
            awaitReceived(innspill, 120);
            innspill.kill();
            assertThat(demo.process().isAlive()).isTrue();
            innspill.startAgain();

            JsonNode account = demo.account();
            int accepted = account.path("accepted").asInt();
            assertThat(accepted).isGreaterThanOrEqualTo(400);
            assertThat(account.path("undelivered").asInt()).isZero();
            assertThat(account.path("inReport").asInt()).isEqualTo(accepted);
            assertThat(account.path("routed").asInt()
                            + account.path("triage").asInt()
                            + account.path("redirected").asInt())
                    .isEqualTo(accepted);
            assertThat(ids(innspill, "feedback.received")).hasSize(accepted);
            assertThat(ids(innspill, "feedback.routed")).hasSize(accepted);
            assertThat(opened(innspill)).hasSize(account.path("routed").asInt());
        }
    }

    private static void awaitReceived(RunningInnspill innspill, int enough) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> innspill.topics().records("feedback.received").size() >= enough);
    }

    /** Feedback ids of a topic; an event that was told twice has one event id. */
    private static Set<String> ids(RunningInnspill innspill, String topic) {
        Set<String> keys = new HashSet<>();
        Set<String> events = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> message : innspill.topics().records(topic)) {
            keys.add(new String(message.key(), StandardCharsets.UTF_8));
            events.add(RawTopics.header(message, "ce_id"));
        }
        assertThat(events).hasSameSizeAs(keys);
        return keys;
    }

    private static Set<String> opened(RunningInnspill innspill) {
        List<String> ids = innspill.topics().records("case.events").stream()
                .filter(message -> RawTopics.header(message, "ce_type").equals("no.innspill.case.opened.v1"))
                .map(message -> JsonMapper.shared()
                        .readTree(message.value())
                        .path("caseId")
                        .asString())
                .toList();
        return new HashSet<>(ids);
    }
}
