package no.innspill.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Counts;

/** Each event counts once: through crashes between any two writes, other cuts of the batches, doubles and zombies. */
class CountEventsProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:01Z"), ZoneOffset.UTC);

    @Property(tries = 2000)
    void eachEventCountsOnceWhateverHappens(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int partitions,
            @ForAll @IntRange(max = 60) int events) {
        Random random = new Random(seed);
        Log log = Log.random(random, partitions, events);
        ModelStore store = new ModelStore();
        Cluster cluster = new Cluster(log, store, random);

        cluster.runWithFaults();

        assertThat(nonZero(store.sums())).isEqualTo(nonZero(log.truth()));
        assertThat(store.arrivedCount()).isEqualTo(log.accepted());
        log.partitions().stream()
                .filter(p -> !p.isEmpty())
                .map(List::getLast)
                .forEach(end -> assertThat(store.reachedOffsets())
                        .containsEntry(end.position().source(), end.position().offset()));
    }

    @Property(tries = 300)
    void readingItAllOnceMoreChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        Random random = new Random(seed);
        Log log = Log.random(random, 2, events);
        ModelStore store = new ModelStore();
        Cluster cluster = new Cluster(log, store, random);
        cluster.runToTheEnd();
        Map<Cell, Counts> before = store.sums();

        new Cluster(log, store, random).runToTheEnd();

        assertThat(store.sums()).isEqualTo(before);
    }

    private static Map<Cell, Counts> nonZero(Map<Cell, Counts> sums) {
        Map<Cell, Counts> kept = new HashMap<>(sums);
        kept.values().removeIf(Counts::isNone);
        return kept;
    }

    /** Stops a consumer between two writes. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Consumers of every partition, some of which have lost it and do not know; they take turns between single writes. */
    private static final class Cluster {
        private final Log log;
        private final ModelStore store;
        private final Random random;
        private final CountEvents countEvents;
        private final int[] committed;
        private final List<Consumer> zombies = new ArrayList<>();
        private final List<Consumer> owners = new ArrayList<>();
        private int nested;

        Cluster(Log log, ModelStore store, Random random) {
            this.log = log;
            this.store = store;
            this.random = random;
            this.countEvents = new CountEvents(store, store, store, millis -> {}, CLOCK);
            this.committed = new int[log.partitions().size()];
            for (int p = 0; p < committed.length; p++) {
                owners.add(new Consumer(p, 0));
            }
        }

        void runWithFaults() {
            store.weather(new Faults());
            for (int turn = 0; turn < 40; turn++) {
                turn();
            }
            store.weather(new ModelStore.Weather() {});
            runToTheEnd();
        }

        void runToTheEnd() {
            for (int p = 0; p < committed.length; p++) {
                while (committed[p] < log.partitions().get(p).size()) {
                    new Consumer(p, committed[p]).poll(true);
                }
            }
        }

        private void turn() {
            int p = random.nextInt(committed.length);
            switch (random.nextInt(5)) {
                case 0 -> {
                    zombies.add(owners.get(p));
                    owners.set(p, new Consumer(p, committed[p]));
                }
                case 1 -> {
                    if (!zombies.isEmpty()) {
                        Consumer zombie = zombies.get(random.nextInt(zombies.size()));
                        try {
                            zombie.poll(false);
                        } catch (Crash crash) {
                            zombies.remove(zombie);
                        }
                    }
                }
                default -> {
                    Consumer owner = owners.get(p);
                    try {
                        owner.poll(true);
                    } catch (Crash crash) {
                        owners.set(p, new Consumer(p, committed[p]));
                    }
                }
            }
        }

        private final class Faults implements ModelStore.Weather {
            @Override
            public void betweenWrites() {
                if (random.nextInt(25) == 0) {
                    throw new Crash();
                }
                if (nested < 3 && random.nextInt(10) == 0) {
                    nested++;
                    try {
                        turn();
                    } finally {
                        nested--;
                    }
                }
            }

            @Override
            public <T> List<T> order(Collection<T> writes) {
                List<T> order = new ArrayList<>(writes);
                Collections.shuffle(order, random);
                return order;
            }
        }

        private final class Consumer {
            private final int partition;
            private int next;
            private boolean busy;

            Consumer(int partition, int next) {
                this.partition = partition;
                this.next = next;
            }

            void poll(boolean mayCommit) {
                List<Countable> records = log.partitions().get(partition);
                if (busy || next >= records.size()) {
                    return;
                }
                int end = Math.min(records.size(), next + 1 + random.nextInt(8));
                busy = true;
                try {
                    countEvents.count(records.subList(next, end));
                } finally {
                    busy = false;
                }
                next = end;
                if (mayCommit && (owners.get(partition) == this || nested == 0)) {
                    committed[partition] = Math.max(committed[partition], end);
                }
            }
        }
    }
}
