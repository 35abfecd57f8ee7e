package no.innspill.intake.out.spool;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether anything can be accepted. While Kafka is away and the spool takes its place the instance stays in: only when neither keeps what
 * comes is it out of service. Liveness does not look here, as a restart would bring nothing back.
 */
final class JournalHealth extends AbstractHealthIndicator {
    private static final Status SPOOLING = new Status("SPOOLING", "Kafka is away; the spool keeps what comes");

    private final Broker broker;
    private final SpoolState spool;

    JournalHealth(Broker broker, SpoolState spool) {
        super("the state of the journal is not known");
        this.broker = broker;
        this.spool = spool;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(status(broker.isThere(), spool.isThere(), spool.isFull()))
                .withDetail("kafka", broker.isThere() ? "there" : "away")
                .withDetail("spool", !spool.isThere() ? "away" : spool.isFull() ? "full" : "there")
                .withDetail("spooled", spool.size());
    }

    /** The store has the receipts: nothing is accepted without it, whether Kafka is there or not. */
    static Status status(boolean kafkaThere, boolean storeThere, boolean full) {
        if (!storeThere) {
            return Status.OUT_OF_SERVICE;
        }
        if (kafkaThere) {
            return Status.UP;
        }
        return full ? Status.OUT_OF_SERVICE : SPOOLING;
    }
}
