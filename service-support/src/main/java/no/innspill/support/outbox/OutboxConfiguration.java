package no.innspill.support.outbox;

import java.time.Clock;
import java.util.stream.Collectors;
import no.innspill.support.messaging.EventPublisher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One relay for each collection with an outbox. */
@AutoConfiguration
@ConditionalOnProperty("innspill.service")
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    @Bean
    OutboxRelays outboxRelays(
            ObjectProvider<OutboxCollection> collections,
            MongoTemplate mongo,
            EventPublisher publisher,
            OutboxSettings settings,
            Clock clock) {
        return new OutboxRelays(collections.stream()
                .collect(Collectors.toMap(
                        OutboxCollection::name,
                        collection -> new OutboxRelay(
                                collection.name(),
                                new OutboxStore(mongo, collection.name()),
                                publisher,
                                settings,
                                clock))));
    }

    /** Starts before any consumer does and stops after the last. */
    @Bean
    SmartLifecycle outboxLifecycle(OutboxRelays relays) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                relays.start();
                running = true;
            }

            @Override
            public void stop() {
                relays.stop();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return 0;
            }
        };
    }
}
