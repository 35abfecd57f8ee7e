package no.innspill.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Counts;

/** Each event counts once: through crashes between any two writes, other cuts of the batches, doubles and zombies. */
class CountEventsTest {

    @Property(tries = 2000)
    void eachEventCountsOnceWhateverHappens(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int partitions,
            @ForAll @IntRange(max = 60) int events) {
        Random random = new Random(seed);
        Log log = Log.random(random, partitions, events);
        ModelStore store = new ModelStore();

        new Cluster(log, new FaultyStore(store, store, store, random), random).runWithFaults(40);

        assertThat(nonZero(store.sums())).isEqualTo(nonZero(log.truth()));
        assertThat(store.arrivedCount()).isEqualTo(log.accepted());
        log.partitions().stream()
                .filter(p -> !p.isEmpty())
                .map(List::getLast)
                .forEach(end -> assertThat(store.reachedOffsets())
                        .containsEntry(end.position().source(), end.position().offset()));
    }

    @Property(tries = 300)
    void readingItAllOnceMoreChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        Random random = new Random(seed);
        Log log = Log.random(random, 2, events);
        ModelStore store = new ModelStore();
        FaultyStore quiet = new FaultyStore(store, store, store, random);
        new Cluster(log, quiet, random).runToTheEnd();
        Map<Cell, Counts> before = store.sums();

        new Cluster(log, quiet, random).runToTheEnd();

        assertThat(store.sums()).isEqualTo(before);
    }

    @Property(tries = 300)
    void aReportThatIsBuiltAnewFromTheNewestRevisionsSaysTheSame(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        Random random = new Random(seed);
        Log log = Log.random(random, 2, events);
        ModelStore asTheyCame = new ModelStore();
        new Cluster(log, new FaultyStore(asTheyCame, asTheyCame, asTheyCame, random), random).runWithFaults(20);

        ModelStore anew = new ModelStore();
        new Cluster(log.compacted(), new FaultyStore(anew, anew, anew, random), random).runWithFaults(20);

        assertThat(nonZero(anew.sums())).isEqualTo(nonZero(asTheyCame.sums()));
    }

    private static Map<Cell, Counts> nonZero(Map<Cell, Counts> sums) {
        Map<Cell, Counts> kept = new HashMap<>(sums);
        kept.values().removeIf(Counts::isNone);
        return kept;
    }
}
