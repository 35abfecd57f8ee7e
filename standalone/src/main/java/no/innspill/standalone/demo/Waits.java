package no.innspill.standalone.demo;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** How many waited how many milliseconds; put together from the answers for several bodies. */
final class Waits {
    private final TreeMap<Long, Long> countByMillis = new TreeMap<>();

    void add(long millis, long count) {
        countByMillis.merge(millis, count, Long::sum);
    }

    long count() {
        return countByMillis.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The wait that this share of them did not exceed, by nearest rank; none when nobody waited.
     *
     * @param share above 0, at most 1
     */
    OptionalLong percentile(double share) {
        long rank = (long) Math.ceil(share * count());
        long seen = 0;
        for (Map.Entry<Long, Long> wait : countByMillis.entrySet()) {
            seen += wait.getValue();
            if (seen >= rank) {
                return OptionalLong.of(wait.getKey());
            }
        }
        return OptionalLong.empty();
    }
}
