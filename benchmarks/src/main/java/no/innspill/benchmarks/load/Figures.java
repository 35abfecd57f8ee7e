package no.innspill.benchmarks.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the load measured.
 *
 * @param machine what it ran on
 * @param rounds of the three in turn
 * @param ratio throughput of intake over that of the bare endpoint, the median of the rounds' own ratios; the goal is 0.6 or more
 * @param ratioToReceipt the same over that of the bare endpoint that keeps a receipt
 * @param halfLoad intake at half of what it took; the goal is a p99 under 50 ms
 * @param bareHalfLoad the bare endpoint at the same number of requests a second
 */
record Figures(
        Instant at,
        String machine,
        List<Round> rounds,
        double ratio,
        double ratioToReceipt,
        @Nullable Latency halfLoad,
        @Nullable Latency bareHalfLoad,
        @Nullable Batch batch) {

    /** One round of all, each as fast as it goes: the bare endpoint, the one that keeps a receipt, and intake. */
    record Round(Speed bare, Speed receipt, Speed intake) {
        double ratio() {
            return intake.perSecond() / bare.perSecond();
        }

        double ratioToReceipt() {
            return intake.perSecond() / receipt.perSecond();
        }
    }

    /**
     * How fast one of them went.
     *
     * @param cpuMicros processor time of the service's process for each request
     * @param groundCpuMicros processor time of broker and store for each request
     */
    record Speed(double perSecond, double cpuMicros, double groundCpuMicros, long notAccepted) {}

    /** How long requests took at a given rate, from when they should have been sent. */
    record Latency(double perSecond, double p50Millis, double p99Millis, double maxMillis, long notAccepted) {}

    /**
     * A batch.
     *
     * @param usedMegabytes the heap in use after each full collection during the call
     */
    record Batch(long lines, long accepted, double seconds, double linesPerSecond, List<Integer> usedMegabytes) {}
}
