package no.innspill.intake.out.spool;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;

/** What the spool measures. No tag tells pieces apart. */
enum SpoolMeter implements MeterDocumentation {
    /** 1 for the state that the circuit breaker before Kafka is in, 0 for the others; of this instance. */
    BREAKER("innspill.journal.breaker", Meter.Type.GAUGE, "state") {
        @Override
        public KeyName[] getKeyNames() {
            return Breaker.values();
        }
    },

    /** Messages that lie in the spool now. All instances show the same. */
    MESSAGES("innspill.spool.messages", Meter.Type.GAUGE, "messages"),

    /** How long the message that is next has lain there. All instances show the same. */
    OLDEST_AGE("innspill.spool.oldest.age", Meter.Type.GAUGE, "seconds"),

    /** Messages that this instance put into the spool. */
    PUT("innspill.spool.put", Meter.Type.COUNTER, "messages"),

    /** Messages that this instance took from the spool to Kafka. */
    DRAINED("innspill.spool.drained", Meter.Type.COUNTER, "messages"),

    /** Messages that Kafka did not take and the spool neither: their callers got a 503. */
    REFUSED("innspill.spool.refused", Meter.Type.COUNTER, "messages") {
        @Override
        public KeyName[] getKeyNames() {
            return Refusal.values();
        }
    };

    private final String name;
    private final Meter.Type type;
    private final String unit;

    SpoolMeter(String name, Meter.Type type, String unit) {
        this.name = name;
        this.type = type;
        this.unit = unit;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Meter.Type getType() {
        return type;
    }

    @Override
    public String getBaseUnit() {
        return unit;
    }

    /** What a refusal is told by. */
    enum Refusal implements KeyName {
        /** {@code full} or {@code away}. */
        REASON;

        @Override
        public String asString() {
            return "reason";
        }
    }

    /** What states of the circuit breaker are told by. */
    enum Breaker implements KeyName {
        /** {@code closed} while Kafka is there, {@code open}, or {@code half_open} while it is tried. */
        STATE;

        @Override
        public String asString() {
            return "state";
        }
    }
}
