package no.innspill.reporting.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.jspecify.annotations.Nullable;

/** A partitioned topic in which some events were told more than once, and what it amounts to when each counts once. */
record Log(List<List<Countable>> partitions) {

    private static final Instant ACCEPTED = Instant.parse("2026-03-01T10:00:00Z");

    private static final List<Measure> MEASURES = List.of(Measure.RECEIVED, Measure.ROUTED, Measure.TRIAGE);

    private record Event(int number, String feedback, List<Contribution> contributions) {}

    /** Events of few cells, so that many meet in one roll-up; about a third of the records tell what was told before. */
    static Log random(Random random, int partitionCount, int events) {
        List<List<Countable>> partitions = new ArrayList<>();
        for (int p = 0; p < partitionCount; p++) {
            partitions.add(new ArrayList<>());
        }
        List<Event> told = new ArrayList<>();
        for (int number = 0; number < events; number++) {
            Event event = new Event(number, "f" + number / 3, contributions(random));
            told.add(event);
            append(partitions, event, home(event, partitionCount));
            while (random.nextInt(3) == 0) {
                Event again = told.get(random.nextInt(told.size()));
                // the same partition, but for the rare case that the number of partitions was changed in between
                int where = random.nextInt(8) == 0 ? random.nextInt(partitionCount) : home(again, partitionCount);
                append(partitions, again, where);
            }
        }
        return new Log(partitions);
    }

    private static int home(Event event, int partitionCount) {
        return Math.floorMod(event.feedback().hashCode(), partitionCount);
    }

    private static void append(List<List<Countable>> partitions, Event event, int partition) {
        List<Countable> log = partitions.get(partition);
        long offset = log.isEmpty() ? 3 : log.getLast().position().offset() + 1 + log.size() % 3;
        @Nullable Acceptance acceptance = event.number() % 3 == 0 ? new Acceptance("b", ACCEPTED) : null;
        log.add(new Countable(
                new Position(new Source("t", partition), offset),
                event.feedback(),
                "e" + event.number(),
                event.contributions(),
                acceptance));
    }

    private static List<Contribution> contributions(Random random) {
        List<Contribution> contributions = new ArrayList<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            Cell cell = new Cell(
                    LocalDate.of(2026, 3, 1 + random.nextInt(2)),
                    "b" + random.nextInt(2),
                    null,
                    null,
                    null,
                    null,
                    null);
            Measure measure = MEASURES.get(random.nextInt(MEASURES.size()));
            contributions.add(new Contribution(cell, Counts.of(measure, random.nextInt(5) - 1)));
        }
        return contributions;
    }

    /** What every cell holds when each event is counted once. */
    Map<Cell, Counts> truth() {
        Set<String> events = new HashSet<>();
        Map<Cell, Counts> truth = new HashMap<>();
        for (List<Countable> log : partitions) {
            for (Countable record : log) {
                if (events.add(record.event())) {
                    record.contributions().forEach(c -> truth.merge(c.cell(), c.counts(), Counts::plus));
                }
            }
        }
        return truth;
    }

    /** How many pieces of feedback were accepted. */
    long accepted() {
        return partitions.stream()
                .flatMap(List::stream)
                .filter(record -> record.acceptance() != null)
                .map(Countable::feedback)
                .distinct()
                .count();
    }
}
