package no.innspill.benchmarks.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the load measured.
 *
 * @param machine what it ran on
 * @param rounds interleaved: bare, intake, bare, intake
 * @param ratio throughput of intake over that of the bare endpoint, the median of the rounds' own ratios; the goal is 0.6 or more
 * @param halfLoad intake at half of what it took; the goal is a p99 under 50 ms
 * @param bareHalfLoad the bare endpoint at the same number of requests a second
 */
record Figures(
        Instant at,
        String machine,
        List<Round> rounds,
        double ratio,
        @Nullable Latency halfLoad,
        @Nullable Latency bareHalfLoad,
        @Nullable Batch batch) {

    /**
     * One round of both, as fast as they go.
     *
     * @param bareCpuMicros processor time of the service's process for each request to the bare endpoint
     * @param intakeCpuMicros the same for each piece
     * @param bareGroundCpuMicros processor time of broker and store for each request to the bare endpoint
     * @param intakeGroundCpuMicros the same for each piece
     */
    record Round(
            double barePerSecond,
            double intakePerSecond,
            double bareCpuMicros,
            double intakeCpuMicros,
            double bareGroundCpuMicros,
            double intakeGroundCpuMicros,
            long notAccepted) {}

    /** How long requests took at a given rate, from when they should have been sent. */
    record Latency(double perSecond, double p50Millis, double p99Millis, double maxMillis, long notAccepted) {}

    /**
     * A batch.
     *
     * @param usedMegabytes the heap in use after each full collection during the call
     */
    record Batch(long lines, long accepted, double seconds, double linesPerSecond, List<Integer> usedMegabytes) {}
}
