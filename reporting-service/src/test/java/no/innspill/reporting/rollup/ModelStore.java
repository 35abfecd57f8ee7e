package no.innspill.reporting.rollup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import no.innspill.reporting.rollup.domain.RollUp;
import no.innspill.reporting.rollup.domain.Step;

/** What a document store promises, in memory: one document changes at once. */
final class ModelStore implements Facts, RollUps, Progress {

    private record Kept(long offset, Counts counts) {}

    private record Seen(Position first, List<Revision> before) {}

    private final Map<Told, Seen> seen = new HashMap<>();
    private final Map<String, List<Revision>> revisions = new HashMap<>();
    private final Map<String, Arrival> arrived = new HashMap<>();
    private final Map<RollUp, Kept> documents = new HashMap<>();
    private final Map<Source, Long> reached = new HashMap<>();

    @Override
    public Map<Told, Noted> note(Collection<Countable> records) {
        Map<Told, Noted> noted = new HashMap<>();
        for (Countable record : inAnyOrder(records)) {
            Seen there = seen.computeIfAbsent(Told.of(record), first -> {
                List<Revision> of = revisions.computeIfAbsent(record.feedback(), fresh -> new ArrayList<>());
                Seen fresh = new Seen(record.position(), List.copyOf(of));
                if (record.revision() != null) {
                    of.add(record.revision());
                }
                return fresh;
            });
            noted.put(
                    Told.of(record), new Noted(there.first(), there.before(), arrived.containsKey(record.feedback())));
        }
        return noted;
    }

    /** Unordered writes, as the store is asked for. */
    private static List<Countable> inAnyOrder(Collection<Countable> records) {
        List<Countable> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(records.size()));
        return shuffled;
    }

    @Override
    public void inReport(Collection<Arrival> arrivals) {
        arrivals.forEach(arrival -> arrived.putIfAbsent(arrival.feedback(), arrival));
    }

    @Override
    public Map<RollUp, Long> contained(Collection<RollUp> rollUps) {
        Map<RollUp, Long> contained = new HashMap<>();
        for (RollUp rollUp : rollUps) {
            Kept kept = documents.get(rollUp);
            if (kept != null) {
                contained.put(rollUp, kept.offset());
            }
        }
        return contained;
    }

    @Override
    public boolean attempt(Collection<Step> steps) {
        boolean all = true;
        for (Step step : steps) {
            Kept kept = documents.getOrDefault(step.rollUp(), new Kept(Step.NOTHING, Counts.NONE));
            boolean expected = kept.offset() == step.from();
            if (expected) {
                documents.put(step.rollUp(), new Kept(step.to(), kept.counts().plus(step.counts())));
            }
            all &= expected;
        }
        return all;
    }

    @Override
    public void reached(Map<Source, Long> offsets, Instant at) {
        offsets.forEach((source, offset) -> reached.merge(source, offset, Math::max));
    }

    /** The sum of all roll-ups of each cell, over partitions. */
    Map<Cell, Counts> sums() {
        Map<Cell, Counts> sums = new HashMap<>();
        documents.forEach((rollUp, kept) -> sums.merge(rollUp.cell(), kept.counts(), Counts::plus));
        return sums;
    }

    Map<Source, Long> reachedOffsets() {
        return Map.copyOf(reached);
    }

    int arrivedCount() {
        return arrived.size();
    }
}
