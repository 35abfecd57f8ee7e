package no.innspill.intake.out.store;

import com.mongodb.connection.ClusterSettings;
import com.mongodb.connection.ConnectionPoolSettings;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.innspill.intake.application.IntakeSettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** The index of the one query that is not by id, and how long the store is waited for. */
@Configuration(proxyBeanMethods = false)
class StoreIndexes {

    @Bean
    Declared receiptIndexes(MongoTemplate mongo) {
        return new Declared(mongo);
    }

    /** A caller gets a 503 soon: what is away is not back within the patience of who calls. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeWithin(IntakeSettings settings) {
        Duration within = settings.storeWithin();
        return client -> client.applyToClusterSettings((ClusterSettings.Builder cluster) ->
                        cluster.serverSelectionTimeout(within.toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings((ConnectionPoolSettings.Builder pool) ->
                        pool.maxWaitTime(within.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(within.toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(within.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Declares it before anything is asked for. */
    record Declared(MongoTemplate mongo) {

        @PostConstruct
        void declare() {
            mongo.indexOps(ReceiptDocument.class)
                    .createIndex(
                            new Index().named("code").on("code", Direction.ASC).unique());
        }
    }
}
