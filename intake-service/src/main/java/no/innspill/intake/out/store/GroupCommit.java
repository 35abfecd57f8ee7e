package no.innspill.intake.out.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import no.innspill.support.messaging.Outages;
import no.innspill.support.work.Waits;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Gathers what many callers want written at the same time into one write, as a database gathers commits in its log. Nothing is waited for
 * to make a group larger: what has come while the writes before were under way is the next group, so a caller that is alone waits for
 * nobody.
 *
 * @param <T> what is written
 * @param <R> what each caller gets
 */
final class GroupCommit<T, R> implements AutoCloseable {
    private final Function<List<T>, List<R>> write;
    private final int most;
    private final Duration within;
    private final BlockingQueue<Waiting<T, R>> waiting;
    private final List<Thread> writers;

    /**
     * Starts to write.
     *
     * @param write writes many and gives the result of each, in the same order; it is called by several threads at a time
     * @param writers how many writes are under way at most
     * @param most how many are written at once at most
     * @param within how long a caller waits
     */
    GroupCommit(String name, Function<List<T>, List<R>> write, int writers, int most, Duration within) {
        this.write = write;
        this.most = most;
        this.within = within;
        // more callers than fill two groups of each writer wait before the queue, no longer than they would in it
        this.waiting = new ArrayBlockingQueue<>(2 * writers * most);
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            started.add(Thread.ofVirtual().name(name + "-" + i).start(this::writeGroups));
        }
        this.writers = List.copyOf(started);
    }

    private record Waiting<T, R>(T item, CompletableFuture<R> result) {}

    /** Has it written with others; gives its own result, or fails as writing it failed, or with an outage when that takes too long. */
    R write(T item) {
        long until = System.nanoTime() + within.toNanos();
        var mine = new Waiting<T, R>(item, new CompletableFuture<>());
        try {
            if (!waiting.offer(mine, within.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new DataAccessResourceFailureException("the store is behind");
            }
            return Waits.get(mine.result(), Duration.ofNanos(until - System.nanoTime()));
        } catch (TimeoutException late) {
            waiting.remove(mine);
            throw new DataAccessResourceFailureException("the store is behind", late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("stopping", stopping);
        }
    }

    /** Stops to write; who still waits is failed. */
    @Override
    public void close() {
        writers.forEach(Thread::interrupt);
        List<Waiting<T, R>> left = new ArrayList<>();
        waiting.drainTo(left);
        left.forEach(one -> one.result().completeExceptionally(new DataAccessResourceFailureException("stopping")));
    }

    /** How many wait for the next writes. */
    int waiting() {
        return waiting.size();
    }

    private void writeGroups() {
        try {
            while (true) {
                List<Waiting<T, R>> group = new ArrayList<>();
                group.add(waiting.take());
                waiting.drainTo(group, most - 1);
                writeGroup(group);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeGroup(Collection<Waiting<T, R>> group) {
        try {
            List<R> results = write.apply(group.stream().map(Waiting::item).toList());
            int i = 0;
            for (Waiting<T, R> each : group) {
                each.result().complete(results.get(i++));
            }
        } catch (RuntimeException failure) {
            if (group.size() == 1 || Outages.isOutage(failure)) {
                group.forEach(each -> each.result().completeExceptionally(failure));
            } else {
                // one of them is why: the others shall not fail for it
                group.forEach(each -> writeGroup(List.of(each)));
            }
        }
    }
}
