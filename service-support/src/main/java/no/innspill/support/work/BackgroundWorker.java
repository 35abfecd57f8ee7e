package no.innspill.support.work;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works in the background, on a thread of its own, as long as the service runs: piece after piece while there is work, and a
 * pause when there is none. What is away, Kafka or the store, is waited for. A bean of it starts and stops with the service.
 */
public final class BackgroundWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWorker.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final String name;
    private final Pauses pauses;
    private final Work work;
    private final String worker = UUID.randomUUID().toString();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    /** @param name what is worked on, in logs and as the thread's name; never anything of a person's */
    public BackgroundWorker(String name, Pauses pauses, Work work) {
        this.name = name;
        this.pauses = pauses;
        this.work = work;
    }

    /**
     * How long is waited before the next piece; both are above zero.
     *
     * @param idle when there was nothing to do
     * @param away when a piece failed
     */
    public record Pauses(Duration idle, Duration away) {
        public Pauses {
            if (!idle.isPositive() || !away.isPositive()) {
                throw new IllegalArgumentException("pauses must be above zero");
            }
        }
    }

    @Override
    public void start() {
        CountDownLatch ends = new CountDownLatch(1);
        stopped = ends;
        thread = Thread.ofVirtual().name(name).start(() -> work(ends));
    }

    private void work(CountDownLatch ends) {
        Duration pause = Duration.ZERO;
        boolean away = false;
        while (!isWithin(pause, ends)) {
            try {
                pause = work.next(worker, () -> ends.getCount() > 0) ? Duration.ZERO : pauses.idle();
                away = false;
            } catch (RuntimeException e) {
                if (!away) {
                    // once for each time that something is away, and never the message: it may hold what somebody wrote
                    LOG.atWarn()
                            .addKeyValue("work", name)
                            .addKeyValue("cause", e.getClass().getName())
                            .log("background work waits for what is away");
                }
                away = true;
                pause = pauses.away();
            }
        }
    }

    private static boolean isWithin(Duration pause, CountDownLatch ends) {
        try {
            return ends.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Stops, and waits for the piece that is worked on for at most 8 seconds. */
    @Override
    public void stop() {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        Thread running = thread;
        return running != null && running.isAlive();
    }
}
