package no.innspill.intake.out.spool;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.messaging.Outages;
import no.innspill.support.work.Waits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka behind its circuit breaker. The first messages of all lanes are sent, then the second ones, and so on: a message is sent only once
 * Kafka has the one before it, so that a failure cannot turn two of one lane around.
 */
final class Broker {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

    private final EventPublisher publisher;
    private final CircuitBreaker breaker;
    private final Duration within;

    Broker(EventPublisher publisher, CircuitBreaker breaker, Duration within) {
        this.publisher = publisher;
        this.breaker = breaker;
        this.within = within;
    }

    /** Whether Kafka is believed to be there. */
    boolean isThere() {
        return breaker.getState() == CircuitBreaker.State.CLOSED;
    }

    /**
     * Sends what is left of the lanes and waits for it, at most for the time that a caller may wait. How far it came stands in the queues.
     *
     * @return whether Kafka took all that it was given; false too where the breaker let nothing through
     */
    boolean send(Collection<Queue> queues) {
        return send(() -> queues);
    }

    /** As {@link #send(Collection)}, of what is only asked for where the breaker lets it through. */
    boolean send(Supplier<? extends Collection<Queue>> wanted) {
        if (!breaker.tryAcquirePermission()) {
            return false;
        }
        Collection<Queue> queues = List.of();
        try {
            queues = wanted.get();
        } finally {
            if (queues.isEmpty()) {
                breaker.releasePermission();
            }
        }
        return queues.isEmpty() || sendPermitted(queues);
    }

    private boolean sendPermitted(Collection<Queue> queues) {
        long start = System.nanoTime();
        Throwable failure = null;
        try {
            failure = rounds(queues, start + within.toNanos());
        } catch (RuntimeException fault) {
            failure = fault;
            throw fault;
        } finally {
            tell(failure, System.nanoTime() - start);
        }
        return failure == null;
    }

    private void tell(@Nullable Throwable failure, long took) {
        if (failure == null) {
            breaker.onSuccess(took, TimeUnit.NANOSECONDS);
        } else {
            breaker.onError(took, TimeUnit.NANOSECONDS, failure);
            LOG.atWarn()
                    .addKeyValue("cause", failure.getClass().getSimpleName())
                    .log("not in Kafka in time");
        }
    }

    private @Nullable Throwable rounds(Collection<Queue> queues, long until) {
        List<Sending> round = sendNext(queues, until);
        while (!round.isEmpty()) {
            Throwable failure = null;
            for (Sending sending : round) {
                Throwable why = await(sending, until);
                failure = why == null ? failure : why;
            }
            if (failure != null) {
                return failure;
            }
            round = sendNext(round.stream().map(Sending::queue).toList(), until);
        }
        boolean unsent = queues.stream().anyMatch(queue -> !queue.isDone() && !queue.isRefused());
        return unsent ? new TimeoutException() : null;
    }

    private List<Sending> sendNext(Collection<Queue> queues, long until) {
        List<Sending> round = new ArrayList<>(queues.size());
        for (Queue queue : queues) {
            if (queue.isDone() || queue.isRefused()) {
                continue;
            }
            queue.tried();
            CompletableFuture<?> sent = publish(queue.next());
            round.add(new Sending(queue, sent));
            if (sent.isCompletedExceptionally() || System.nanoTime() > until) {
                break; // the broker is away: each further one would wait as long
            }
        }
        return round;
    }

    private CompletableFuture<?> publish(Message message) {
        return switch (message) {
            case Message.Told(var event) -> publisher.publish(event);
            case Message.Tombstone(var id, var topic, var key) -> publisher.erase(topic, key);
        };
    }

    /** Nothing where Kafka answered, be it that it will never take the message. */
    private static @Nullable Throwable await(Sending sending, long until) {
        try {
            Waits.get(sending.sent, Duration.ofNanos(until - System.nanoTime()));
            sending.queue.acknowledged();
            return null;
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            if (!Outages.isRefusal(cause)) {
                return cause;
            }
            sending.queue.refused();
            LOG.atError()
                    .addKeyValue("lane", sending.queue.lane().name())
                    .addKeyValue("cause", cause.getClass().getSimpleName())
                    .log("Kafka will never take this message");
            return null;
        } catch (TimeoutException late) {
            return late;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return stopping;
        }
    }

    private record Sending(Queue queue, CompletableFuture<?> sent) {}
}
