package no.innspill.intake.out.spool;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** Looks into the spool again and again, and has it drained while Kafka takes what lies there. */
final class DrainLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DrainLoop.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Spool spool;
    private final SpoolState state;
    private final Drain drain;
    private final Lease lease;
    private final SpoolMeters meters;
    private final SpoolSettings settings;
    private long looked = System.nanoTime() - LOOK_EVERY.toNanos();
    private Spool.@Nullable Next next;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    DrainLoop(Spool spool, SpoolState state, Drain drain, Lease lease, SpoolMeters meters, SpoolSettings settings) {
        this.spool = spool;
        this.state = state;
        this.drain = drain;
        this.lease = lease;
        this.meters = meters;
        this.settings = settings;
    }

    private void run() {
        boolean indexed = false;
        while (running) {
            try {
                if (!indexed) {
                    spool.declareIndexes();
                    indexed = true;
                }
                look();
                drain();
            } catch (MongoException | DataAccessException away) {
                state.unseen();
                LOG.atWarn()
                        .addKeyValue("cause", away.getClass().getSimpleName())
                        .log("the spool can't be looked into; trying again");
            }
            pause(settings.poll());
        }
    }

    /** Not at every turn: a store without an index sorts all that lies there, to find what is next. */
    private void look() {
        if (System.nanoTime() - looked < LOOK_EVERY.toNanos()) {
            return;
        }
        looked = System.nanoTime();
        long size = spool.size();
        if (size == 0) {
            next = null;
        } else if (next == null || !spool.has(next.id())) {
            next = spool.next().orElse(null);
        }
        state.seen(size, next == null ? Instant.MAX : next.since());
    }

    private void drain() {
        int drained = 0;
        do {
            if (state.size() == 0) {
                return;
            }
            long start = System.nanoTime();
            drained = drain.drain();
            state.removed(drained);
            meters.drained(drained);
            if (drained > 0) {
                LOG.atInfo().addKeyValue("messages", drained).log("told from the spool");
                pause(Duration.ofMillis(drained * 1000L / settings.perSecond()).minusNanos(System.nanoTime() - start));
                look();
            }
        } while (running && drained > 0);
    }

    private void pause(Duration duration) {
        if (duration.isPositive() && running) {
            try {
                TimeUnit.NANOSECONDS.sleep(duration.toNanos());
            } catch (InterruptedException stopping) {
                running = false;
            }
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("spool-drain").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (!thread.join(Duration.ofSeconds(3))) {
                thread.interrupt();
            }
            lease.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (MongoException | DataAccessException away) {
            LOG.atInfo().log("the lease ends by itself");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before any consumer starts, after the last has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
