package no.innspill.standalone.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parts that start side by side, and stop so. */
final class Stage implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Stage.class);

    private final Progress progress;
    private final List<AutoCloseable> running = Collections.synchronizedList(new ArrayList<>());

    Stage(Progress progress) {
        this.progress = progress;
    }

    /** Starts all the parts and waits for them; when one fails, the others still come to an end first. */
    void run(Map<String, Callable<? extends AutoCloseable>> parts, UnaryOperator<String> where) {
        try (ExecutorService starters = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            List<Future<?>> starts = new ArrayList<>();
            parts.forEach((name, start) -> starts.add(starters.submit(() -> {
                long from = System.nanoTime();
                running.add(start.call());
                progress.ready(name, where.apply(name), Duration.ofNanos(System.nanoTime() - from));
                return null;
            })));
            starts.forEach(Stage::await);
        }
    }

    @Override
    public void close() {
        try (ExecutorService stoppers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("stop-", 0).factory())) {
            running.forEach(part -> stoppers.execute(() -> stop(part)));
        }
        running.clear();
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log.warn("A part did not stop cleanly", e);
        }
    }

    private static void await(Future<?> start) {
        try {
            start.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("The start was interrupted.", e);
        } catch (ExecutionException e) {
            throw asRuntime(e.getCause());
        }
    }

    private static RuntimeException asRuntime(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case null, default -> new StartFailed("A part did not start.", cause);
        };
    }
}
