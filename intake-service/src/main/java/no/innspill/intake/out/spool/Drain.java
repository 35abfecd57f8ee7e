package no.innspill.intake.out.spool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells in Kafka what lies in the spool, and takes it out. It may die between any two of its steps: what it had told and not taken out is
 * told again, as the same events.
 */
final class Drain {
    private static final int PROBE = 20;
    private static final int MOST_SET_ASIDE = 1000;
    private static final Duration SET_ASIDE = Duration.ofMinutes(1);

    private final Spool spool;
    private final Broker broker;
    private final Lease lease;
    private final int batch;
    private final Clock clock;
    private final Consumer<Collection<Message>> told;
    private final Map<Lane, Instant> aside = new HashMap<>();

    /**
     * A drain.
     *
     * @param batch how many messages are in flight at most
     * @param told hears of messages once Kafka has them, of some perhaps twice
     */
    Drain(Spool spool, Broker broker, Lease lease, int batch, Clock clock, Consumer<Collection<Message>> told) {
        this.spool = spool;
        this.broker = broker;
        this.lease = lease;
        this.batch = batch;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Tells one batch; a small one where Kafka is not known to be there.
     *
     * @return how many messages Kafka has taken; 0 when there is nothing to tell, another instance drains, or Kafka is away
     */
    int drain() {
        if (!lease.hold()) {
            return 0;
        }
        List<Queue> queues = new ArrayList<>();
        broker.send(() -> {
            queues.addAll(spool.due(broker.isThere() ? batch : PROBE, aside()));
            return queues;
        });
        List<Message> done = new ArrayList<>();
        for (Queue queue : queues) {
            done.addAll(queue.told());
            if (queue.isRefused() && aside.size() < MOST_SET_ASIDE) {
                aside.put(queue.lane(), clock.instant().plus(SET_ASIDE));
            }
        }
        if (!done.isEmpty()) {
            told.accept(done);
            spool.remove(done.stream().map(Message::id).toList());
        }
        return done.size();
    }

    /** Lanes with a message that Kafka refuses for good; an operator has to change Kafka, or take it out. */
    private Set<Lane> aside() {
        Instant now = clock.instant();
        aside.values().removeIf(until -> until.isBefore(now));
        return Set.copyOf(aside.keySet());
    }
}
