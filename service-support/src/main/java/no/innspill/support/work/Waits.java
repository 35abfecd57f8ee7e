package no.innspill.support.work;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits that end in time. A timed wait of a virtual thread sets a timer of its own and takes it back; three of them cost as much of the
 * processor as a piece's receipt (docs/benchmarks.md). Here one thread looks at all waits together, some fifty times a second as long as
 * there are any.
 */
public final class Waits {
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Set<Wait> WAITING = ConcurrentHashMap.newKeySet();
    private static final Thread LOOKOUT =
            Thread.ofPlatform().name("waits").daemon().start(Waits::look);
    private static volatile boolean resting;

    private Waits() {}

    /** One of them; the same only as itself. */
    private static final class Wait {
        private final CompletableFuture<?> result;
        private final long until;

        private Wait(CompletableFuture<?> result, long until) {
            this.result = result;
            this.until = until;
        }
    }

    private static final class Late extends TimeoutException {}

    /**
     * As {@link CompletableFuture#get(long, java.util.concurrent.TimeUnit)}, but that it may wait 20 ms longer, and that the result is failed
     * when it comes too late.
     */
    public static <T> T get(CompletableFuture<T> result, Duration atMost)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (result.isDone()) {
            return result.get();
        }
        var wait = new Wait(result, System.nanoTime() + atMost.toNanos());
        WAITING.add(wait);
        try {
            if (resting) {
                LockSupport.unpark(LOOKOUT);
            }
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Late late) {
                throw late;
            }
            throw failed;
        } finally {
            WAITING.remove(wait);
        }
    }

    private static void look() {
        while (true) {
            long now = System.nanoTime();
            for (Wait wait : WAITING) {
                if (now - wait.until >= 0) {
                    wait.result.completeExceptionally(new Late());
                }
            }
            resting = true;
            if (WAITING.isEmpty()) {
                LockSupport.park(WAITING);
            }
            resting = false;
            LockSupport.parkNanos(WAITING, LOOK.toNanos());
        }
    }
}
