package no.innspill.action.cases.out.store;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import no.innspill.action.cases.application.KeepingSettings;
import no.innspill.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** The index of every query that production runs, and the collections that have an outbox. */
@Configuration(proxyBeanMethods = false)
class StoreIndexes {

    /** The sweeper looks whether a case needs the text; the store itself does not, so it comes long after. */
    private static final Duration LONG_AFTER_THE_SWEEPER = Duration.ofDays(30);

    @Bean
    OutboxCollection casesOutbox() {
        return new OutboxCollection(CaseDocument.COLLECTION);
    }

    @Bean
    Declared declaredIndexes(MongoTemplate mongo, KeepingSettings keeping) {
        return new Declared(mongo, keeping);
    }

    /** Declares them before anything is asked for. */
    record Declared(MongoTemplate mongo, KeepingSettings keeping) {

        @PostConstruct
        void declare() {
            // one index for all lists of the queue: equality on the first three, the order in place, the filters within
            // it
            mongo.indexOps(CaseDocument.class)
                    .createIndex(new Index()
                            .named("queue")
                            .on("body", Direction.ASC)
                            .on("unit", Direction.ASC)
                            .on("lists", Direction.ASC)
                            .on("place", Direction.ASC)
                            .on("facts.kind", Direction.ASC)
                            .on("facts.language", Direction.ASC)
                            .on("facts.theme", Direction.ASC));
            mongo.indexOps(TextDocument.class)
                    .createIndex(new Index()
                            .named("expiry")
                            .on("neededUntil", Direction.ASC)
                            .expire(LONG_AFTER_THE_SWEEPER));
            mongo.indexOps(WorkerDocument.class)
                    .createIndex(
                            new Index().named("unit").on("units", Direction.ASC).on("name", Direction.ASC));
            mongo.indexOps(WorkerDocument.class)
                    .createIndex(new Index()
                            .named("expiry")
                            .on("seenAt", Direction.ASC)
                            .expire(keeping.workersUnseen()));
        }
    }
}
