package no.innspill.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.test.Infrastructure;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same as {@link CountEventsTest}, on a real store. */
class CountEventsIT {

    private static final MongoClient CLIENT =
            MongoClients.create(Infrastructure.get().storeUri());

    private final MongoDatabase database = CLIENT.getDatabase("count-" + UUID.randomUUID());

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachEventCountsOnceWhateverHappens(long seed) {
        Random random = new Random(seed);
        Log log = Log.random(random, 2, 40);

        new Cluster(log, new FaultyStore(facts(), rollUps(), progress(), random), random).runWithFaults(40);

        assertThat(sums()).isEqualTo(truth(log));
        assertThat(arrived()).isEqualTo(log.accepted());
    }

    /** Two consumers that both believe they own the partitions, at full speed, with whole batches at a time. */
    @Test
    void twoAtATimeCountEachEventOnce() throws InterruptedException, ExecutionException {
        Log log = Log.random(new Random(99), 3, 400);
        List<Callable<Integer>> consumers = new ArrayList<>();
        for (int instance = 0; instance < 3; instance++) {
            Random random = new Random(instance);
            CountEvents countEvents = new CountEvents(facts(), rollUps(), progress(), millis -> {}, Clock.systemUTC());
            for (List<Countable> partition : log.partitions()) {
                consumers.add(() -> readAll(partition, countEvents, random));
            }
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : threads.invokeAll(consumers)) {
                done.get();
            }
        }

        assertThat(sums()).isEqualTo(truth(log));
        assertThat(arrived()).isEqualTo(log.accepted());
    }

    private static int readAll(List<Countable> partition, CountEvents countEvents, Random random) {
        for (int next = 0; next < partition.size(); ) {
            int end = Math.min(partition.size(), next + 1 + random.nextInt(20));
            countEvents.count(partition.subList(next, end));
            next = end;
        }
        return partition.size();
    }

    private Facts facts() {
        return new MongoFacts(database.getCollection(FactFields.COLLECTION));
    }

    private RollUps rollUps() {
        return new MongoRollUps(database.getCollection(RollUpFields.COLLECTION));
    }

    private Progress progress() {
        return new MongoProgress(database.getCollection(MongoProgress.COLLECTION));
    }

    private long arrived() {
        return database.getCollection(FactFields.COLLECTION).countDocuments(Filters.exists(FactFields.IN_REPORT_AT));
    }

    /** Counters by day, body and measure, over all partitions. */
    private Map<String, Long> sums() {
        Map<String, Long> sums = new HashMap<>();
        MongoCollection<Document> rollUps = database.getCollection(RollUpFields.COLLECTION);
        for (Document rollUp : rollUps.find()) {
            rollUp.get(RollUpFields.COUNTS, Document.class)
                    .forEach((measure, n) -> sums.merge(
                            rollUp.getString("day") + rollUp.getString("body") + measure,
                            ((Number) n).longValue(),
                            Long::sum));
        }
        sums.values().removeIf(n -> n == 0);
        return sums;
    }

    private static Map<String, Long> truth(Log log) {
        Map<String, Long> truth = new HashMap<>();
        log.truth()
                .forEach((cell, counts) -> counts.byMeasure()
                        .forEach((measure, n) -> truth.merge(cell.day() + cell.body() + measure.key(), n, Long::sum)));
        truth.values().removeIf(n -> n == 0);
        return truth;
    }
}
