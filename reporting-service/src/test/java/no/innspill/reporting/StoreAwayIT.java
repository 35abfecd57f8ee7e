package no.innspill.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import no.innspill.contracts.Channel;
import no.innspill.contracts.Event;
import no.innspill.embedded.EmbeddedStore;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The store goes away and comes back while events keep coming. */
@Tag("any-store")
class StoreAwayIT {

    private static final Duration IN_THE_END = Duration.ofSeconds(60);

    private final String body = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));

    @Test
    void nothingIsLostOrDoubledAndNothingIsGivenUp(@TempDir Path data) {
        EmbeddedStore store = EmbeddedStore.open(data, 0);
        int port = store.port();
        try (ConfigurableApplicationContext service = start(store.connectionString())) {
            Bus bus = new Bus(service.getBean(EventPublisher.class));
            Http http = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            int before = RawTopics.ofThisRun()
                    .records("reporting-service.dead-letters")
                    .size();
            long told = 0;
            for (int outage = 0; outage < 3; outage++) {
                told += tell(bus);
                store.close();
                told += tell(bus);
                store = EmbeddedStore.open(data, port);
                told += tell(bus);
            }
            long all = told;

            await().atMost(IN_THE_END).ignoreExceptions().untilAsserted(() -> {
                JsonNode total = http.json("/api/v1/figures", machine()).get("total");
                assertThat(total.get("received").asLong()).isEqualTo(all);
                assertThat(total.get("triage").asLong()).isEqualTo(all);
                assertThat(total.get("opened").asLong()).isEqualTo(all);
            });
            assertThat(RawTopics.ofThisRun().records("reporting-service.dead-letters"))
                    .hasSize(before);
        } finally {
            store.close();
        }
    }

    private long tell(Bus bus) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Story story = Story.of(Instant.now()).from(body, null, Channel.WEB);
            events.addAll(List.of(story.received(), story.routed(story.triage()), story.opened(body, "a")));
        }
        bus.tell(events);
        return 100;
    }

    private String machine() {
        return Infrastructure.get().issuer().machine(body, "innspill:figures.read");
    }

    /** In a consumer group of its own: the service of other tests reads the same topics into another store. */
    private ConfigurableApplicationContext start(String storeUri) {
        String group = "store-away-" + body;
        return new SpringApplicationBuilder(ReportingService.class)
                .properties("spring.config.name=reporting-service")
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + storeUri + (storeUri.contains("?") ? "&" : "?")
                                + "serverSelectionTimeoutMS=1000",
                        "--spring.kafka.bootstrap-servers="
                                + Infrastructure.get().brokers(),
                        "--spring.cloud.stream.bindings.feedbackReceived-in-0.group=" + group,
                        "--spring.cloud.stream.bindings.feedbackRouted-in-0.group=" + group,
                        "--spring.cloud.stream.bindings.caseEvents-in-0.group=" + group,
                        "--spring.cloud.stream.bindings.directoryBodies-in-0.group=" + group,
                        "--innspill.security.people.issuer="
                                + Infrastructure.get().issuer().address(),
                        "--innspill.security.client.secret=a-secret-for-tests-only");
    }
}
