package no.innspill.reporting.rollup;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.reporting.rollup.Facts.Arrival;
import no.innspill.reporting.rollup.Facts.Noted;
import no.innspill.reporting.rollup.Facts.Told;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Plan;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import no.innspill.reporting.rollup.domain.Step;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Counts a batch of records. Safe to stop between any two writes and to start again, with the same batch or the same
 * records cut into others, and with a second consumer that does not know yet that it lost the partition.
 */
public final class CountEvents {

    /** Each round that fails means that someone else moved a roll-up on, so that so many in a row are a fault. */
    private static final int ROUNDS = 50;

    private final Facts facts;
    private final RollUps rollUps;
    private final Progress progress;
    private final Freshness freshness;
    private final Clock clock;

    CountEvents(Facts facts, RollUps rollUps, Progress progress, Freshness freshness, Clock clock) {
        this.facts = facts;
        this.rollUps = rollUps;
        this.progress = progress;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * Counts what was not counted yet.
     *
     * @param records those of each partition in order, and none left out since the last batch of that partition
     */
    public void count(List<Countable> records) {
        try {
            countOnce(records);
        } catch (MongoException e) {
            // what the store refuses is never the fault of a record: the batch waits, and nothing is left out of the
            // report
            throw new DataAccessResourceFailureException("the report's store failed", e);
        }
    }

    /** A record that changes what the report says without a figure in it, such as a name. */
    public void nothingToCount(Position position) {
        progress.reached(Map.of(position.source(), position.offset()), clock.instant());
    }

    private void countOnce(List<Countable> records) {
        if (records.isEmpty()) {
            return;
        }
        Map<Told, Noted> noted = facts.note(firsts(records));
        List<Countable> counting = records.stream()
                .filter(record -> record.position().equals(noted(noted, record).first()))
                .map(record -> record.after(noted(noted, record).before()))
                .toList();
        rollUp(Plan.of(counting));
        arrive(counting, noted);
        progress.reached(last(records), clock.instant());
    }

    /** Of several records of one event in one batch, only the first can be the one that counts. */
    private static Collection<Countable> firsts(List<Countable> records) {
        Map<Told, Countable> firsts = new LinkedHashMap<>();
        records.forEach(record -> firsts.putIfAbsent(Told.of(record), record));
        return firsts.values();
    }

    private static Noted noted(Map<Told, Noted> noted, Countable record) {
        Noted found = noted.get(Told.of(record));
        if (found == null) {
            throw new IllegalStateException("an event was not noted");
        }
        return found;
    }

    private void rollUp(Plan plan) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Step> steps = plan.remaining(rollUps.contained(plan.rollUps()));
            if (steps.isEmpty() || rollUps.attempt(steps)) {
                return;
            }
        }
        throw new DataAccessResourceFailureException("roll-ups were changed by others " + ROUNDS + " times in a row");
    }

    private void arrive(List<Countable> counting, Map<Told, Noted> noted) {
        Instant now = clock.instant();
        List<Arrival> arrivals = new ArrayList<>();
        for (Countable record : counting) {
            Acceptance acceptance = record.acceptance();
            if (acceptance != null && !noted(noted, record).inReport()) {
                arrivals.add(new Arrival(record.feedback(), acceptance, now));
            }
        }
        if (!arrivals.isEmpty()) {
            facts.inReport(arrivals);
            arrivals.forEach(arrival -> freshness.took(arrival.millis()));
        }
    }

    private static Map<Source, Long> last(List<Countable> records) {
        Map<Source, Long> last = new HashMap<>();
        records.forEach(record ->
                last.merge(record.position().source(), record.position().offset(), Math::max));
        return last;
    }

    /** Told how long each piece of feedback took from accepted to in the report. */
    interface Freshness {
        void took(long millis);
    }
}
