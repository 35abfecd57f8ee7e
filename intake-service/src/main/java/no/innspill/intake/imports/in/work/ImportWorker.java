package no.innspill.intake.imports.in.work;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.innspill.intake.imports.application.DriveImports;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Drives imports as long as the service runs. What is away, Kafka or the store, is waited for. */
@Component
final class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration IDLE = Duration.ofMillis(400);
    private static final Duration AWAY = Duration.ofSeconds(2);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

    private final DriveImports drive;
    private final String name = UUID.randomUUID().toString();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    ImportWorker(DriveImports drive) {
        this.drive = drive;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("imports").start(this::work);
    }

    private void work() {
        long swept = System.nanoTime() - BETWEEN_SWEEPS.toNanos();
        Duration pause = Duration.ZERO;
        boolean away = false;
        while (!stopsWithin(pause)) {
            try {
                if (System.nanoTime() - swept >= BETWEEN_SWEEPS.toNanos()) {
                    swept = System.nanoTime();
                    drive.sweep();
                }
                pause = drive.drive(name) ? Duration.ZERO : IDLE;
                away = false;
            } catch (RuntimeException e) {
                if (!away) {
                    // once for each time that something is away, and never the message: it may hold what was in a row
                    LOG.atWarn().addKeyValue("cause", e.getClass().getName()).log("imports wait for what is away");
                }
                away = true;
                pause = AWAY;
            }
        }
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(8));
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
