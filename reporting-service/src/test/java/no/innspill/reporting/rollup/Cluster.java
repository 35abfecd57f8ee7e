package no.innspill.reporting.rollup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.innspill.reporting.rollup.domain.Countable;

/** Consumers of every partition, some of which have lost it and do not know; they take turns between single writes. */
final class Cluster {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:01Z"), ZoneOffset.UTC);

    private final Log log;
    private final FaultyStore store;
    private final Random random;
    private final CountEvents countEvents;
    private final int[] committed;
    private final List<Consumer> owners = new ArrayList<>();
    private final List<Consumer> zombies = new ArrayList<>();
    private int nested;

    Cluster(Log log, FaultyStore store, Random random) {
        this.log = log;
        this.store = store;
        this.random = random;
        this.countEvents = new CountEvents(store, store, store, millis -> {}, CLOCK);
        this.committed = new int[log.partitions().size()];
        for (int p = 0; p < committed.length; p++) {
            owners.add(new Consumer(p, 0));
        }
    }

    /** Reads for a while with crashes, rebalances and zombies, and then to the end without. */
    void runWithFaults(int turns) {
        store.between(this::anything);
        for (int turn = 0; turn < turns; turn++) {
            turn();
        }
        store.between(() -> {});
        runToTheEnd();
    }

    /** Reads all that is not committed. */
    void runToTheEnd() {
        for (int p = 0; p < committed.length; p++) {
            while (committed[p] < log.partitions().get(p).size()) {
                Consumer consumer = new Consumer(p, committed[p]);
                consumer.poll();
                committed[p] = consumer.next;
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
            case 1 -> zombie();
            default -> owner(p);
        }
    }

    private void zombie() {
        if (zombies.isEmpty()) {
            return;
        }
        Consumer zombie = zombies.get(random.nextInt(zombies.size()));
        try {
            zombie.poll();
        } catch (Crash crash) {
            zombies.remove(zombie);
        }
    }

    private void owner(int p) {
        Consumer owner = owners.get(p);
        try {
            owner.poll();
            if (!owner.busy && owners.get(p) == owner) {
                committed[p] = Math.max(committed[p], owner.next);
            }
        } catch (Crash crash) {
            if (owners.get(p) == owner) {
                owners.set(p, new Consumer(p, committed[p]));
            }
        }
    }

    private void anything() {
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

    /** Stops a consumer between two writes. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Consumer {
        private final int partition;
        private int next;
        private boolean busy;

        Consumer(int partition, int next) {
            this.partition = partition;
            this.next = next;
        }

        void poll() {
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
        }
    }
}
