package no.innspill.reporting.rollup;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Declares the indexes that questions run on. A store that is away is waited for, beside everything else. */
final class StoreIndexes implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StoreIndexes.class);
    private static final int SECONDS_BETWEEN_TRIES = 5;

    private final MongoTemplate mongo;
    private volatile Thread trying = Thread.ofVirtual().unstarted(() -> {});

    StoreIndexes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void start() {
        trying = Thread.ofVirtual().name("report-indexes").start(this::untilDeclared);
    }

    @Override
    public void stop() {
        trying.interrupt();
    }

    @Override
    public boolean isRunning() {
        return trying.isAlive();
    }

    private void untilDeclared() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                declare();
                return;
            } catch (RuntimeException e) {
                LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("indexes wait for the store");
            }
            try {
                TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_TRIES);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void declare() {
        var rollUps = mongo.indexOps(RollUpFields.COLLECTION);
        rollUps.createIndex(
                new Index().named("bodyDay").on("body", Direction.ASC).on("day", Direction.ASC));
        rollUps.createIndex(new Index().named("day").on("day", Direction.ASC));
        var facts = mongo.indexOps(FactFields.COLLECTION);
        facts.createIndex(new Index()
                .named("bodyAccepted")
                .on(FactFields.BODY, Direction.ASC)
                .on(FactFields.ACCEPTED_AT, Direction.ASC)
                .sparse());
        facts.createIndex(new Index()
                .named("accepted")
                .on(FactFields.ACCEPTED_AT, Direction.ASC)
                .sparse());
    }
}
