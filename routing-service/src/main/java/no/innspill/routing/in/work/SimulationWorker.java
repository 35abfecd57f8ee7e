package no.innspill.routing.in.work;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.innspill.routing.application.simulation.SimulateRouting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on simulations, one at a time, as long as the service runs. What is away, Kafka or the store, is waited for. */
@Component
final class SimulationWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationWorker.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final SimulateRouting simulate;
    private final String name = UUID.randomUUID().toString();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    SimulationWorker(SimulateRouting simulate) {
        this.simulate = simulate;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("simulations").start(this::work);
    }

    private void work() {
        Duration pause = Duration.ZERO;
        while (!stopsWithin(pause)) {
            try {
                pause = simulate.work(name, () -> stopped.getCount() > 0) ? Duration.ZERO : IDLE;
            } catch (RuntimeException away) {
                // never the message: it may hold what was in a text
                LOG.atWarn().addKeyValue("cause", away.getClass().getName()).log("a simulation waits for what is away");
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
