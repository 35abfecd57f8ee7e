package no.innspill.reporting.freshness;

import java.util.NavigableMap;
import java.util.TreeMap;

/** How many pieces of feedback waited how many milliseconds. */
record Waits(NavigableMap<Long, Long> countByMillis) {

    Waits {
        countByMillis = new TreeMap<>(countByMillis);
    }

    long count() {
        return countByMillis.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The wait that a share of them did not exceed: the nearest-rank percentile.
     *
     * @param share above 0, at most 1
     * @return milliseconds; 0 when there are none
     */
    long percentile(double share) {
        long rank = (long) Math.ceil(share * count());
        long seen = 0;
        for (var entry : countByMillis.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return 0;
    }
}
