package no.innspill.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One run: warm-up, rounds of all in turn, half the load, and a batch. */
final class LoadRun {
    static final String INTAKE = "/api/v1/feedback";
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofSeconds(1);

    private final Stand stand;
    private final Plan plan;
    private final PrintWriter out;
    private long run = System.nanoTime() % 10_000;

    LoadRun(Stand stand, Plan plan, PrintWriter out) {
        this.stand = stand;
        this.plan = plan;
        this.out = out;
    }

    /**
     * What is run.
     *
     * @param warmUp how long each endpoint is warmed up
     * @param round how long each endpoint is measured in a round
     * @param batchLines 0 for no batch
     */
    record Plan(int connections, Duration warmUp, int rounds, Duration round, long batchLines) {}

    Figures measure() throws InterruptedException, IOException {
        Load bare = load(BareEndpoint.PATH);
        Load receipt = load(BareEndpoint.PATH_WITH_RECEIPT);
        Load intake = load(INTAKE);
        out.println("Warming up ...");
        // in turns, so that none is compiled for another's load alone
        for (int i = 0; i < 2; i++) {
            for (Load each : List.of(bare, receipt, intake)) {
                each.asFastAsItGoes(++run, plan.warmUp().dividedBy(2));
            }
        }
        out.println("             requests/s (µs of intake's processors + of the broker's and the store's)");
        List<Figures.Round> rounds = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            var round = new Figures.Round(speed(bare), speed(receipt), speed(intake));
            rounds.add(round);
            out.println(String.format(
                    Locale.ROOT,
                    "  round %d   bare %s   with receipt %s   intake %s   ratio %.2f and %.2f",
                    i + 1,
                    shown(round.bare()),
                    shown(round.receipt()),
                    shown(round.intake()),
                    round.ratio(),
                    round.ratioToReceipt()));
        }
        double ratio = median(rounds.stream().map(Figures.Round::ratio).toList());
        double ratioToReceipt =
                median(rounds.stream().map(Figures.Round::ratioToReceipt).toList());
        double half =
                median(rounds.stream().map(round -> round.intake().perSecond()).toList()) / 2;
        Figures.Latency atHalf = rounds.isEmpty() ? null : latency("intake", intake, half);
        Figures.Latency bareAtHalf = rounds.isEmpty() ? null : latency("bare", bare, half);
        Figures.Batch batch = plan.batchLines() == 0 ? null : batch();
        return new Figures(Instant.now(), machine(), rounds, ratio, ratioToReceipt, atHalf, bareAtHalf, batch);
    }

    private Load load(String path) {
        return new Load(stand.port(), path, stand.token(), plan.connections());
    }

    private Figures.Speed speed(Load load) throws InterruptedException {
        Used before = used();
        Load.Result result = load.asFastAsItGoes(++run, plan.round());
        Used after = used();
        return new Figures.Speed(
                result.perSecond(),
                each(after.service().minus(before.service()), result.accepted()),
                each(after.ground().minus(before.ground()), result.accepted()),
                result.others());
    }

    private static String shown(Figures.Speed speed) {
        String refused = speed.notAccepted() == 0 ? "" : ", " + speed.notAccepted() + " not taken";
        return String.format(
                Locale.ROOT,
                "%5.0f (%3.0f + %3.0f%s)",
                speed.perSecond(),
                speed.cpuMicros(),
                speed.groundCpuMicros(),
                refused);
    }

    private Figures.Latency latency(String what, Load load, double perSecond) throws InterruptedException {
        Load.Result result = load.paced(++run, plan.round().multipliedBy(2), perSecond);
        var latency = new Figures.Latency(
                perSecond,
                result.p50Millis(),
                result.p99Millis(),
                result.micros().getMaxValue() / 1000.0,
                result.others());
        out.println(String.format(
                Locale.ROOT,
                "  %-6s at %5.0f/s   p50 %.1f ms   p99 %.1f ms   longest %.0f ms",
                what,
                latency.perSecond(),
                latency.p50Millis(),
                latency.p99Millis(),
                latency.maxMillis()));
        return latency;
    }

    /** Two batches: the first for its speed, the second with collections that would slow it down, to see what it holds. */
    private Figures.Batch batch() throws IOException, InterruptedException {
        var load = new BatchLoad(stand.port(), stand.token());
        load.send("warm-" + System.nanoTime(), Math.max(1, plan.batchLines() / 5));
        BatchLoad.Result result = load.send(String.valueOf(System.nanoTime()), plan.batchLines());
        List<Integer> used = usedDuring(load);
        out.println(String.format(
                Locale.ROOT,
                "  batch    %d lines in %.1f s: %.0f/s, %d accepted; MB in use after full collections of another: %s",
                result.lines(),
                result.seconds(),
                result.perSecond(),
                result.accepted(),
                used));
        return new Figures.Batch(result.lines(), result.accepted(), result.seconds(), result.perSecond(), used);
    }

    private List<Integer> usedDuring(BatchLoad load) throws IOException, InterruptedException {
        stand.intake().jcmd("GC.run");
        long from = HeapLog.lines(stand.gcLog());
        try (ScheduledExecutorService collections = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> collecting = collections.scheduleWithFixedDelay(
                    this::collect, 0, BETWEEN_COLLECTIONS.toMillis(), TimeUnit.MILLISECONDS);
            load.send(String.valueOf(System.nanoTime()), plan.batchLines());
            collecting.cancel(true);
        }
        return HeapLog.usedAfterFull(stand.gcLog(), from);
    }

    private void collect() {
        try {
            stand.intake().jcmd("GC.run");
        } catch (IOException e) {
            throw new IllegalStateException("jcmd does not run", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Used(Duration service, Duration ground) {}

    private Used used() {
        return new Used(stand.intake().used(), stand.ground().used());
    }

    private static double each(Duration used, long requests) {
        return requests == 0 ? 0 : used.toNanos() / 1000.0 / requests;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors()
                + " processors for client, service, broker and store together; Java " + Runtime.version();
    }
}
