package no.innspill.reporting.rollup.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a batch adds to each roll-up, by offset.
 *
 * <p>Whoever makes a plan has read, in order, every record of its partitions from some point that all roll-ups already
 * contain. A roll-up that contains offset <i>f</i> then lacks exactly what lies above <i>f</i>: no more after a crash
 * half-way, and no less when the same records come in other batches.
 */
public final class Plan {

    private final Map<RollUp, NavigableMap<Long, Counts>> wanted = new HashMap<>();

    /** The plan for these records, all of which count. */
    public static Plan of(Collection<Countable> records) {
        Plan plan = new Plan();
        for (Countable record : records) {
            for (Contribution contribution : record.contributions()) {
                plan.wanted
                        .computeIfAbsent(
                                new RollUp(
                                        contribution.cell(), record.position().source()),
                                k -> new TreeMap<>())
                        .merge(record.position().offset(), contribution.counts(), Counts::plus);
            }
        }
        return plan;
    }

    /** The roll-ups that it changes. */
    public Set<RollUp> rollUps() {
        return Set.copyOf(wanted.keySet());
    }

    /** What is left to do, when the roll-ups contain these offsets; one that is absent contains nothing. */
    public List<Step> remaining(Map<RollUp, Long> contained) {
        List<Step> steps = new ArrayList<>();
        wanted.forEach((rollUp, byOffset) -> {
            long from = contained.getOrDefault(rollUp, Step.NOTHING);
            NavigableMap<Long, Counts> lacking = byOffset.tailMap(from, false);
            if (!lacking.isEmpty()) {
                Counts sum = lacking.values().stream().reduce(Counts.NONE, Counts::plus);
                steps.add(new Step(rollUp, from, lacking.lastKey(), sum));
            }
        });
        return steps;
    }
}
