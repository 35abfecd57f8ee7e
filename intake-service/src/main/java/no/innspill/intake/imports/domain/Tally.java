package no.innspill.intake.imports.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a trial or a run goes.
 *
 * @param chunk the next to be done, from 0
 * @param rows how many rows are done
 * @param accepted how many became new pieces, or would
 * @param again how many were there already
 * @param refused how many were refused, each counted once
 * @param reasons how often each reason was given
 * @param began when it began
 * @param moved when {@code chunk} was last moved
 * @param worked how long it was worked on, without pauses
 * @param ended when it was done; none before that
 */
public record Tally(
        int chunk,
        int rows,
        int accepted,
        int again,
        int refused,
        Map<Refusal.Reason, Integer> reasons,
        Instant began,
        Instant moved,
        Duration worked,
        @Nullable Instant ended) {
    /** The most reasons that are told apart; file and columns have no more in practice. */
    private static final int MOST_REASONS = 200;

    public Tally {
        reasons = Map.copyOf(reasons);
    }

    public static Tally start(Instant now) {
        return new Tally(0, 0, 0, 0, 0, Map.of(), now, now, Duration.ZERO, null);
    }

    /**
     * With one chunk more.
     *
     * @param refusals all of its; a row may have several
     */
    public Tally with(
            int rowsMore, int acceptedMore, int againMore, List<Refusal> refusals, Instant now, Duration took) {
        Map<Refusal.Reason, Integer> all = new LinkedHashMap<>(reasons);
        for (Refusal refusal : refusals) {
            if (all.size() < MOST_REASONS || all.containsKey(refusal.reason())) {
                all.merge(refusal.reason(), 1, Integer::sum);
            }
        }
        int refusedRows = (int) refusals.stream().map(Refusal::line).distinct().count();
        return new Tally(
                chunk + 1,
                rows + rowsMore,
                accepted + acceptedMore,
                again + againMore,
                refused + refusedRows,
                all,
                began,
                now,
                worked.plus(took),
                null);
    }

    public Tally ended(Instant now) {
        return new Tally(chunk, rows, accepted, again, refused, reasons, began, moved, worked, now);
    }

    /** Rows a second while it was worked on. */
    public long rate() {
        return worked.toMillis() == 0 ? 0 : rows * 1000L / worked.toMillis();
    }

    /** The reasons, most frequent first. */
    public List<Map.Entry<Refusal.Reason, Integer>> byFrequency() {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<Refusal.Reason, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry ->
                                entry.getKey().column() + "/" + entry.getKey().code()))
                .toList();
    }
}
