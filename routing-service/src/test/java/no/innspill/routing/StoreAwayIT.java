package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innspill.embedded.EmbeddedStore;
import no.innspill.test.Infrastructure;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The store goes away and comes back while feedback keeps coming. */
@Tag("any-store")
class StoreAwayIT {

    private static final Duration IN_THE_END = Duration.ofSeconds(60);

    private static final Document IS_THERE = new Document("$exists", true);

    private final Wire wire = new Wire();

    @Test
    void everythingIsDecidedOnceAndNothingIsGivenUp(@TempDir Path data) {
        EmbeddedStore store = EmbeddedStore.open(data, 0);
        int port = store.port();
        try (ConfigurableApplicationContext service = start(store.connectionString())) {
            assertThat(service.isRunning()).isTrue();
            List<String> told = new ArrayList<>();
            for (int outage = 0; outage < 2; outage++) {
                tell(told);
                store.close();
                tell(told);
                store = EmbeddedStore.open(data, port);
                tell(told);
            }

            MongoCollection<Document> decisions =
                    service.getBean(MongoTemplate.class).getCollection("decisions");
            var all = new Document("_id", new Document("$in", told));
            await().atMost(IN_THE_END).ignoreExceptions().untilAsserted(() -> {
                assertThat(decisions.countDocuments(all)).isEqualTo(told.size());
                assertThat(decisions.countDocuments(new Document(all).append("outboxSince", IS_THERE)))
                        .as("all are told")
                        .isZero();
            });
            assertThat(wire.eventIdsByFeedback())
                    .as("told again only with the same id")
                    .allSatisfy((feedback, events) -> assertThat(events).hasSize(1))
                    .containsKeys(told.toArray(String[]::new));
            assertThat(wire.deadIds()).doesNotContainAnyElementsOf(told);
        } finally {
            store.close();
        }
    }

    private void tell(List<String> told) {
        for (int i = 0; i < 40; i++) {
            String id = UUID.randomUUID().toString();
            wire.tell(Wire.received(id, Wire.NAV, "dagpenger", "Når kommer pengene?"));
            told.add(id);
        }
    }

    private static ConfigurableApplicationContext start(String storeUri) {
        return new SpringApplicationBuilder(RoutingService.class)
                .properties("spring.config.name=routing-service")
                .run(
                        "--server.port=0",
                        "--spring.cloud.stream.bindings.feedbackReceived-in-0.group=routing-service-store-away",
                        "--spring.mongodb.uri=" + storeUri + (storeUri.contains("?") ? "&" : "?")
                                + "serverSelectionTimeoutMS=1000",
                        "--spring.kafka.bootstrap-servers="
                                + Infrastructure.get().brokers(),
                        "--innspill.security.people.issuer="
                                + Infrastructure.get().issuer().address(),
                        "--innspill.security.client.secret=a-secret-for-tests-only");
    }
}
