package no.innspill.intake.application;

import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * How long a caller is kept waiting, whatever is away or slow: the waits for the store and for Kafka each have an end of their own, and this is
 * the end of their sum.
 */
public final class Patience {
    private static final ContextSnapshotFactory CONTEXT =
            ContextSnapshotFactory.builder().build();

    private final Duration atMost;
    private final Waiting waiting;

    public Patience(Duration atMost, Waiting waiting) {
        this.atMost = atMost;
        this.waiting = waiting;
    }

    /** Waits for a result, and no longer than so. */
    @FunctionalInterface
    public interface Waiting {
        <T> T get(CompletableFuture<T> result, Duration atMost)
                throws InterruptedException, ExecutionException, TimeoutException;
    }

    /**
     * Does the work, in the trace of the caller; fails as it fails.
     *
     * @return what came of it; nothing once the time is over: how far it comes is not known then. It is left to end by itself, as its waits do:
     *     to break it off would cost the store the connection that it uses, just when there are too few
     */
    public <T> Optional<T> await(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofVirtual().start(CONTEXT.captureAll().wrap(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        }));
        try {
            return Optional.of(waiting.get(result, atMost));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw rethrown(failed);
        }
    }

    private static RuntimeException rethrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException fault -> fault;
            case Error fault -> throw fault;
            case null, default -> new IllegalStateException(failed);
        };
    }
}
