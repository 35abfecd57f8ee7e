package no.innspill.intake.out.spool;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Counts what goes through the spool. */
final class SpoolMeters {
    private final Counter put;
    private final Counter drained;
    private final Counter full;
    private final Counter away;

    SpoolMeters(MeterRegistry registry, SpoolState state, CircuitBreaker breaker, Clock clock) {
        for (State each : List.of(State.CLOSED, State.OPEN, State.HALF_OPEN)) {
            Gauge.builder(SpoolMeter.BREAKER.getName(), breaker, kafka -> kafka.getState() == each ? 1 : 0)
                    .description("The circuit breaker before Kafka")
                    .tag(SpoolMeter.Breaker.STATE.asString(), each.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder(SpoolMeter.MESSAGES.getName(), state, SpoolState::size)
                .description("Messages that lie in the spool")
                .baseUnit(SpoolMeter.MESSAGES.getBaseUnit())
                .register(registry);
        Gauge.builder(
                        SpoolMeter.OLDEST_AGE.getName(),
                        state,
                        spool -> spool.age(clock.instant()).toMillis() / 1000.0)
                .description("How long the message that is next has lain in the spool")
                .baseUnit(SpoolMeter.OLDEST_AGE.getBaseUnit())
                .register(registry);
        put = counter(registry, SpoolMeter.PUT);
        drained = counter(registry, SpoolMeter.DRAINED);
        full = counter(registry, SpoolMeter.REFUSED, SpoolMeter.Refusal.REASON.asString(), "full");
        away = counter(registry, SpoolMeter.REFUSED, SpoolMeter.Refusal.REASON.asString(), "away");
    }

    void put(int messages) {
        put.increment(messages);
    }

    void drained(int messages) {
        drained.increment(messages);
    }

    void full(int messages) {
        full.increment(messages);
    }

    void away(int messages) {
        away.increment(messages);
    }

    private static Counter counter(MeterRegistry registry, SpoolMeter meter, String... tags) {
        return Counter.builder(meter.getName())
                .baseUnit(meter.getBaseUnit())
                .tags(tags)
                .register(registry);
    }
}
