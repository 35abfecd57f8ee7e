package no.innspill.reporting.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.jspecify.annotations.Nullable;

/** A partitioned topic in which some events were told more than once, and what it amounts to when each counts once. */
record Log(List<List<Countable>> partitions) {

    private static final Instant ACCEPTED = Instant.parse("2026-03-01T10:00:00Z");

    private static final List<Measure> MEASURES = List.of(Measure.RECEIVED, Measure.ROUTED, Measure.TRIAGE);

    /**
     * Something that is told.
     *
     * @param revision of its feedback; none for what replaces nothing
     */
    private record Event(
            int number,
            String feedback,
            List<Contribution> contributions,
            @Nullable Revision revision) {}

    /** Events of few cells, so that many meet in one roll-up; about a third of the records tell what was told before. */
    static Log random(Random random, int partitionCount, int events) {
        List<List<Countable>> partitions = new ArrayList<>();
        for (int p = 0; p < partitionCount; p++) {
            partitions.add(new ArrayList<>());
        }
        List<Event> told = new ArrayList<>();
        for (int number = 0; number < events; number++) {
            Event event = event(random, number);
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

    /** Of each piece of feedback some events replace how it counts, under growing revisions, and some do not. */
    private static Event event(Random random, int number) {
        String feedback = "f" + number / 4;
        return random.nextBoolean()
                ? new Event(number, feedback, contributions(random), null)
                : new Event(
                        number,
                        feedback,
                        List.of(),
                        new Revision(number % 4, random.nextInt(5) == 0 ? List.of() : contributions(random)));
    }

    private static int home(Event event, int partitionCount) {
        return Math.floorMod(event.feedback().hashCode(), partitionCount);
    }

    private static void append(List<List<Countable>> partitions, Event event, int partition) {
        List<Countable> log = partitions.get(partition);
        long offset = log.isEmpty() ? 3 : log.getLast().position().offset() + 1 + log.size() % 3;
        @Nullable Acceptance acceptance = event.number() % 4 == 0 ? new Acceptance("b", ACCEPTED) : null;
        log.add(new Countable(
                new Position(new Source("t", partition), offset),
                event.feedback(),
                "e" + event.number(),
                event.contributions(),
                event.revision(),
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
        Map<String, Revision> newest = new HashMap<>();
        for (List<Countable> log : partitions) {
            for (Countable record : log) {
                if (events.add(record.event())) {
                    record.contributions().forEach(c -> truth.merge(c.cell(), c.counts(), Counts::plus));
                    if (record.revision() != null) {
                        newest.merge(
                                record.feedback(),
                                record.revision(),
                                (one, other) -> one.number() < other.number() ? other : one);
                    }
                }
            }
        }
        newest.values().forEach(last -> last.standing().forEach(c -> truth.merge(c.cell(), c.counts(), Counts::plus)));
        return truth;
    }

    /** What compaction leaves, at most: of each piece's revisions the newest alone. */
    Log compacted() {
        Map<String, Integer> newest = new HashMap<>();
        records()
                .filter(record -> record.revision() != null)
                .forEach(record -> newest.merge(record.feedback(), number(record), Math::max));
        return new Log(partitions.stream()
                .map(log -> log.stream()
                        .filter(record -> record.revision() == null
                                || Objects.equals(number(record), newest.get(record.feedback())))
                        .toList())
                .toList());
    }

    private static int number(Countable record) {
        return Objects.requireNonNull(record.revision()).number();
    }

    private Stream<Countable> records() {
        return partitions.stream().flatMap(List::stream);
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
