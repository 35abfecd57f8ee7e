package no.innspill.routing.application.rules;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.innspill.routing.application.rules.RuleBooks.Stop;
import no.innspill.routing.domain.rules.Rule;
import no.innspill.routing.domain.rules.Watch;
import no.innspill.routing.domain.rules.books.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches off what misbehaves while one book is in force here: at once what fails or sends to a unit that is gone, and what is slow the
 * third time, since one slow time may be the machine's. What it switched off is to be told to all other instances.
 */
final class RuleWatch implements Watch {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);
    private static final int STRIKES = 3;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final String ITSELF = "routing-service";

    private final int number;
    private final Clock ticks;
    private final java.time.Clock clock;
    private final MeterRegistry meters;
    private final Set<String> off = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> strikes = new ConcurrentHashMap<>();
    private final Queue<Stop> untold = new ConcurrentLinkedQueue<>();

    RuleWatch(int number, MeterRegistry meters, java.time.Clock clock) {
        this.number = number;
        this.ticks = meters.config().clock();
        this.clock = clock;
        this.meters = meters;
    }

    /** The names of the rules that are off. */
    Set<String> off() {
        return off;
    }

    @Override
    public long nanos() {
        return ticks.monotonicTime();
    }

    @Override
    public void slow(Rule rule, long nanos) {
        if (strikes.merge(rule.name(), 1, Integer::sum) >= STRIKES) {
            stop(rule.name(), rule.place().line(), "SLOW", nanos / NANOS_PER_MILLI + " ms");
        }
    }

    @Override
    public void failed(Rule rule, Throwable cause) {
        stop(rule.name(), rule.place().line(), "FAILED", cause.getClass().getSimpleName());
    }

    /** A rule sends to a unit that the directory no longer has. */
    void gone(String rule, int line, String unit) {
        stop(rule, line, "UNIT_GONE", unit);
    }

    private void stop(String rule, int line, String why, String figure) {
        if (off.add(rule)) {
            Instant now = clock.instant();
            Deed deed = new Deed(now, ITSELF, ITSELF, Deed.What.RULE_OFF, rule + ": " + why + " " + figure);
            untold.add(new Stop(number, rule, line, why, figure, now, true, List.of(deed)));
            meters.counter("innspill.routing.rules.stopped", "why", why).increment();
            LOG.warn("the rule in line {} of book {} is switched off: {} {}", line, number, why, figure);
        }
    }

    /** Takes over what all instances together have switched off, and switched on again. */
    void follow(List<Stop> stops) {
        List<String> elsewhere =
                stops.stream().filter(Stop::off).map(Stop::rule).toList();
        off.addAll(elsewhere);
        List<String> here = untold.stream().map(Stop::rule).toList();
        for (String rule : Set.copyOf(off)) {
            if (!elsewhere.contains(rule) && !here.contains(rule)) {
                off.remove(rule);
                strikes.remove(rule);
            }
        }
    }

    /** What has to be told still; told again until {@link #told}. */
    List<Stop> untold() {
        return new ArrayList<>(untold);
    }

    void told(Stop stop) {
        untold.remove(stop);
    }
}
