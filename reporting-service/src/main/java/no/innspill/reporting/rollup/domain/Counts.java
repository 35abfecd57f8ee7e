package no.innspill.reporting.rollup.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many of what; what is not there is zero. Negative where something is taken out. */
public record Counts(Map<Measure, Long> byMeasure) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        EnumMap<Measure, Long> kept = new EnumMap<>(Measure.class);
        byMeasure.forEach((measure, n) -> {
            if (n != 0) {
                kept.put(measure, n);
            }
        });
        byMeasure = Collections.unmodifiableMap(kept);
    }

    /** One of this. */
    public static Counts one(Measure measure) {
        return of(measure, 1);
    }

    /** So many of this. */
    public static Counts of(Measure measure, long n) {
        return new Counts(Map.of(measure, n));
    }

    /** How many of this there are. */
    public long of(Measure measure) {
        return byMeasure.getOrDefault(measure, 0L);
    }

    /** The sum of several measures. */
    public long sum(Measure... measures) {
        long sum = 0;
        for (Measure measure : measures) {
            sum += of(measure);
        }
        return sum;
    }

    /** Both together. */
    public Counts plus(Counts other) {
        EnumMap<Measure, Long> sum = new EnumMap<>(Measure.class);
        sum.putAll(byMeasure);
        other.byMeasure.forEach((measure, n) -> sum.merge(measure, n, Long::sum));
        return new Counts(sum);
    }

    /** The same, taken out. */
    public Counts negated() {
        EnumMap<Measure, Long> negated = new EnumMap<>(Measure.class);
        byMeasure.forEach((measure, n) -> negated.put(measure, -n));
        return new Counts(negated);
    }

    /** Nothing to count. */
    public boolean isNone() {
        return byMeasure.isEmpty();
    }
}
