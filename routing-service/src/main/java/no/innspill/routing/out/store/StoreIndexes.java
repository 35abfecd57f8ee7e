package no.innspill.routing.out.store;

import jakarta.annotation.PostConstruct;
import no.innspill.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** The index of every query that production runs, and the collections that have an outbox. */
@Configuration(proxyBeanMethods = false)
class StoreIndexes {

    @Bean
    OutboxCollection decisionsOutbox() {
        return new OutboxCollection(DecisionDocument.COLLECTION);
    }

    @Bean
    OutboxCollection directoryOutbox() {
        return new OutboxCollection(BodyDocument.COLLECTION);
    }

    @Bean
    Declared declaredIndexes(MongoTemplate mongo) {
        return new Declared(mongo);
    }

    /** Declares them before anything is asked for. */
    record Declared(MongoTemplate mongo) {

        @PostConstruct
        void declare() {
            mongo.indexOps(DecisionDocument.class)
                    .createIndex(new Index()
                            .named("triage")
                            .on("waiting", Direction.ASC)
                            .sparse());
            mongo.indexOps(BodyDocument.class)
                    .createIndex(new Index()
                            .named("log")
                            .on(LogDocument.PENDING_SINCE, Direction.ASC)
                            .sparse());
            mongo.indexOps(LogDocument.class)
                    .createIndex(
                            new Index().named("body").on("body", Direction.ASC).on("version", Direction.DESC));
            mongo.indexOps(LogDocument.class)
                    .createIndex(
                            new Index().named("time").on("at", Direction.DESC).on("_id", Direction.DESC));
            mongo.indexOps(DecisionDocument.class)
                    .createIndex(new Index()
                            .named("corrections")
                            .on("correctedAt", Direction.ASC)
                            .sparse());
            mongo.indexOps(RuleStopDocument.class)
                    .createIndex(new Index().named("book").on("number", Direction.ASC));
            mongo.indexOps(TextDocument.class)
                    .createIndex(new Index().named("sweep").on("keptAt", Direction.ASC));
        }
    }
}
