package no.innspill.reporting.rollup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Position.Source;
import no.innspill.reporting.rollup.domain.RollUp;
import no.innspill.reporting.rollup.domain.Step;

/** A store whose bulk writes are done one document at a time, in any order, and between any two of them anything may happen. */
final class FaultyStore implements Facts, RollUps, Progress {

    private final Facts facts;
    private final RollUps rollUps;
    private final Progress progress;
    private final Random random;
    private Runnable between = () -> {};

    FaultyStore(Facts facts, RollUps rollUps, Progress progress, Random random) {
        this.facts = facts;
        this.rollUps = rollUps;
        this.progress = progress;
        this.random = random;
    }

    /** What happens between any two writes from now on. */
    void between(Runnable happening) {
        this.between = happening;
    }

    @Override
    public Map<Told, Noted> note(Collection<Countable> records) {
        Map<Told, Noted> noted = new HashMap<>();
        for (Countable record : shuffled(records)) {
            between.run();
            noted.putAll(facts.note(List.of(record)));
        }
        return noted;
    }

    @Override
    public void inReport(Collection<Arrival> arrivals) {
        for (Arrival arrival : shuffled(arrivals)) {
            between.run();
            facts.inReport(List.of(arrival));
        }
    }

    @Override
    public Map<RollUp, Long> contained(Collection<RollUp> asked) {
        between.run();
        return rollUps.contained(asked);
    }

    @Override
    public boolean attempt(Collection<Step> steps) {
        boolean all = true;
        for (Step step : shuffled(steps)) {
            between.run();
            all &= rollUps.attempt(List.of(step));
        }
        return all;
    }

    @Override
    public void reached(Map<Source, Long> offsets, Instant at) {
        between.run();
        progress.reached(offsets, at);
    }

    private <T> List<T> shuffled(Collection<T> writes) {
        List<T> order = new ArrayList<>(writes);
        Collections.shuffle(order, random);
        return order;
    }
}
