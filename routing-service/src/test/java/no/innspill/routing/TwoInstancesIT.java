package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innspill.test.Infrastructure;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A second instance comes and the first one goes, while feedback keeps coming and some of it comes again. */
class TwoInstancesIT {

    private static final Duration IN_THE_END = Duration.ofSeconds(60);
    private static final int AT_A_TIME = 120;

    private final String store = "two-instances-" + UUID.randomUUID().toString().substring(0, 8);
    private final Wire wire = new Wire();
    private final List<String> told = new ArrayList<>();

    @Test
    void thereIsOneDecisionForEachPieceHoweverThePartitionsMove() {
        try (ConfigurableApplicationContext first = start()) {
            assertThat(first.isRunning()).isTrue();
            tellSomeTwice();
            try (ConfigurableApplicationContext second = start()) {
                tellSomeTwice();
                stop(first);
                tellSomeTwice();

                MongoCollection<Document> decisions =
                        second.getBean(MongoTemplate.class).getCollection("decisions");
                var ours = new Document("_id", new Document("$in", told));
                await().atMost(IN_THE_END)
                        .untilAsserted(
                                () -> assertThat(decisions.countDocuments(ours)).isEqualTo(told.size()));
                var untold = new Document(ours).append("outboxSince", new Document("$exists", true));
                await().atMost(IN_THE_END)
                        .untilAsserted(() ->
                                assertThat(decisions.countDocuments(untold)).isZero());
                assertThat(decisions.countDocuments(new Document(ours).append("round", 1)))
                        .as("first rounds, and no other")
                        .isEqualTo(told.size());
            }
        }
        Map<String, Set<String>> events = wire.eventIdsByFeedback();
        events.keySet().retainAll(told);
        assertThat(events)
                .as("told again only with the same id")
                .containsOnlyKeys(told.toArray(String[]::new))
                .allSatisfy((feedback, ids) -> assertThat(ids).hasSize(1));
        assertThat(wire.deadIds()).doesNotContainAnyElementsOf(told);
    }

    private static void stop(ConfigurableApplicationContext instance) {
        instance.close();
    }

    private void tellSomeTwice() {
        for (int i = 0; i < AT_A_TIME; i++) {
            String id = UUID.randomUUID().toString();
            var received = Wire.received(id, Wire.NAV, "dagpenger", "Når kommer pengene?");
            String event = wire.tell(received);
            told.add(id);
            if (i % 3 == 0) {
                wire.tell(received, event);
            }
        }
    }

    private ConfigurableApplicationContext start() {
        String uri = Infrastructure.get().storeUri();
        String options = uri.contains("?") ? uri.substring(uri.indexOf('?')) : "";
        String hosts = uri.replaceFirst("\\?.*", "").replaceFirst("/+$", "");
        return new SpringApplicationBuilder(RoutingService.class)
                .properties("spring.config.name=routing-service")
                .run(
                        "--server.port=0",
                        "--spring.cloud.stream.bindings.feedbackReceived-in-0.group=" + store,
                        "--spring.cloud.stream.bindings.caseEvents-in-0.group=" + store,
                        "--spring.mongodb.uri=" + hosts + "/" + store + options,
                        "--spring.mongodb.database=" + store,
                        "--spring.kafka.bootstrap-servers="
                                + Infrastructure.get().brokers(),
                        "--innspill.security.people.issuer="
                                + Infrastructure.get().issuer().address(),
                        "--innspill.security.client.secret=a-secret-for-tests-only");
    }
}
