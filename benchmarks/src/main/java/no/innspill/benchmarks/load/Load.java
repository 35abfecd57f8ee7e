package no.innspill.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Many connections at once against one address, for a given time and no longer. */
final class Load {
    private static final long LONGEST_US = 60_000_000L;

    private final int port;
    private final String path;
    private final String token;
    private final int connections;

    Load(int port, String path, String token, int connections) {
        this.port = port;
        this.path = path;
        this.token = token;
        this.connections = connections;
    }

    /**
     * What came of it.
     *
     * @param accepted answers with 202
     * @param others all other answers
     * @param micros how long each took, in µs
     */
    record Result(long accepted, long others, double seconds, Histogram micros) {
        double perSecond() {
            return accepted / seconds;
        }

        double p99Millis() {
            return micros.getValueAtPercentile(99) / 1000.0;
        }

        double p50Millis() {
            return micros.getValueAtPercentile(50) / 1000.0;
        }
    }

    /** Each connection sends the next one when it has the answer to the one before. */
    Result asFastAsItGoes(long run, Duration time) throws InterruptedException {
        return run(run, time, 0);
    }

    /**
     * As many a second as given, evenly. How long a request took counts from when it should have been sent, so that a server that stands
     * still is not asked less.
     */
    Result paced(long run, Duration time, double perSecond) throws InterruptedException {
        return run(run, time, (long) (connections / perSecond * 1e9));
    }

    private Result run(long run, Duration time, long everyNanos) throws InterruptedException {
        long start = System.nanoTime();
        List<Future<Result>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                int number = i;
                all.add(threads.submit(() -> one(run, number, start, time, everyNanos)));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Histogram micros = new Histogram(LONGEST_US, 3);
        long accepted = 0;
        long others = 0;
        for (Future<Result> each : all) {
            try {
                Result result = each.get();
                micros.add(result.micros());
                accepted += result.accepted();
                others += result.others();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a connection broke", e.getCause());
            }
        }
        return new Result(accepted, others, seconds, micros);
    }

    private Result one(long run, int number, long start, Duration time, long everyNanos) throws IOException {
        Requests requests = new Requests(path, token, number);
        Histogram micros = new Histogram(LONGEST_US, 3);
        long end = start + time.toNanos();
        long accepted = 0;
        long others = 0;
        // connections begin one after another, not all at once
        long due = start + everyNanos * number / connections;
        try (Connection connection = new Connection(port)) {
            while (System.nanoTime() < end) {
                if (everyNanos > 0) {
                    waitUntil(due);
                } else {
                    due = System.nanoTime();
                }
                if (connection.exchange(requests.next(run)) == 202) {
                    accepted++;
                } else {
                    others++;
                }
                micros.recordValue(Math.min(LONGEST_US, (System.nanoTime() - due) / 1000));
                due += everyNanos;
            }
        }
        return new Result(accepted, others, 0, micros);
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
