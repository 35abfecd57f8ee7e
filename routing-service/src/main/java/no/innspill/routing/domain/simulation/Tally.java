package no.innspill.routing.domain.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.ReasonCode;

/** Counts piece by piece what a draft changes, in a memory that does not grow with their number. For one thread. */
public final class Tally {
    /** The most ways from one place to another that are counted apart. */
    public static final int MOST_MOVES = 2_000;

    /** Examples of each. */
    public static final int EXAMPLES = 3;

    /** The later half of an id is as good as chance, whenever and by whomever it was made. */
    private static final Comparator<Example> AS_BY_CHANCE =
            Comparator.comparingLong(example -> example.id().value().getLeastSignificantBits());

    private final Map<Turn, Counted> moves = new HashMap<>();
    private final Map<Destination.Way, Long> before = new EnumMap<>(Destination.Way.class);
    private final Map<Destination.Way, Long> after = new EnumMap<>(Destination.Way.class);
    private long compared;
    private long unreadable;
    private long otherMoves;

    /** Counts a piece by both decisions about it. */
    public void count(FeedbackId id, Instant receivedAt, Decision inForce, Decision drafted) {
        Destination from = Destination.of(inForce);
        Destination to = Destination.of(drafted);
        compared++;
        before.merge(from.way(), 1L, Long::sum);
        after.merge(to.way(), 1L, Long::sum);
        if (from.equals(to)) {
            return;
        }
        Turn turn = new Turn(from, to);
        Counted counted = moves.get(turn);
        if (counted == null) {
            if (moves.size() == MOST_MOVES) {
                otherMoves++;
                return;
            }
            counted = new Counted();
            moves.put(turn, counted);
        }
        counted.add(new Example(id, receivedAt, because(drafted)));
    }

    /** Counts a piece that could not be decided. */
    public void countUnreadable() {
        unreadable++;
    }

    /** What it has come to so far. */
    public Report report() {
        List<Move> most = moves.entrySet().stream()
                .map(each -> new Move(
                        each.getKey().from(),
                        each.getKey().to(),
                        each.getValue().count,
                        each.getValue().examples()))
                .sorted(Comparator.comparingLong(Move::count)
                        .reversed()
                        .thenComparing(Move::from)
                        .thenComparing(Move::to))
                .toList();
        return new Report(compared, unreadable, most, otherMoves, ways(before), ways(after));
    }

    private static Report.Ways ways(Map<Destination.Way, Long> counts) {
        return new Report.Ways(
                counts.getOrDefault(Destination.Way.UNIT, 0L),
                counts.getOrDefault(Destination.Way.TRIAGE, 0L),
                counts.getOrDefault(Destination.Way.REDIRECT, 0L));
    }

    private static Reason because(Decision decision) {
        List<Reason> reasons = decision.why().reasons();
        return reasons.isEmpty() ? new Reason(ReasonCode.NOTHING_SAID, Map.of()) : reasons.getFirst();
    }

    private record Turn(Destination from, Destination to) {}

    private static final class Counted {
        private final List<Example> chosen = new ArrayList<>(EXAMPLES + 1);
        private long count;

        void add(Example example) {
            count++;
            if (chosen.size() < EXAMPLES || AS_BY_CHANCE.compare(example, chosen.getLast()) < 0) {
                chosen.add(example);
                chosen.sort(AS_BY_CHANCE);
                if (chosen.size() > EXAMPLES) {
                    chosen.removeLast();
                }
            }
        }

        List<Example> examples() {
            return chosen.stream()
                    .sorted(Comparator.comparing(Example::receivedAt))
                    .toList();
        }
    }
}
