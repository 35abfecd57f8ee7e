package no.innspill.support.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import no.innspill.support.tracing.EventTracing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a batch through decoding, handling and, for what fails, the error policy. */
final class BatchConsumer<E> {
    private static final Logger LOG = LoggerFactory.getLogger(BatchConsumer.class);

    private final String name;
    private final EventDecoder<E> decoder;
    private final EventHandler<E> handler;
    private final ErrorPolicy policy;
    private final DeadLetters deadLetters;
    private final boolean deadWithValue;
    private final EventTracing tracing;

    BatchConsumer(
            String name,
            EventDecoder<E> decoder,
            EventHandler<E> handler,
            ErrorPolicy policy,
            DeadLetters deadLetters,
            boolean deadWithValue,
            EventTracing tracing) {
        this.name = name;
        this.decoder = decoder;
        this.handler = handler;
        this.policy = policy;
        this.deadLetters = deadLetters;
        this.deadWithValue = deadWithValue;
        this.tracing = tracing;
    }

    void accept(List<RawRecord> batch) {
        List<Parcel<E>> readable = new ArrayList<>(batch.size());
        List<Dead> dead = new ArrayList<>();
        try {
            for (RawRecord raw : batch) {
                decode(raw, readable, dead);
            }
            handle(readable, dead);
        } finally {
            readable.forEach(record -> record.reception().close());
        }
        // Last of all: a batch that an outage cut short comes again, and its dead are to be kept once.
        dead.forEach(this::bury);
    }

    private void decode(RawRecord raw, List<Parcel<E>> readable, List<Dead> dead) {
        var reception = tracing.receive(name, raw.header(CloudEventHeaders.TRACEPARENT));
        try {
            decoder.decode(raw, reception.traceparent())
                    .ifPresentOrElse(
                            received -> readable.add(new Parcel<>(raw, received, reception)), reception::close);
        } catch (RuntimeException poison) {
            reception.close();
            dead.add(new Dead(raw, poison));
        }
    }

    private void handle(List<Parcel<E>> readable, List<Dead> dead) {
        if (readable.isEmpty()) {
            return;
        }
        try {
            handler.handle(readable.stream().map(Parcel::received).toList());
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                throw waiting(failure);
            }
            // Which record it was is found by giving them one at a time; the handler leaves alone what is done.
            readable.forEach(record -> handleAlone(record, dead));
        }
    }

    private void handleAlone(Parcel<E> record, List<Dead> dead) {
        for (int attempt = 1; ; attempt++) {
            try {
                handler.handle(List.of(record.received()));
                return;
            } catch (RuntimeException failure) {
                if (Outages.isOutage(failure)) {
                    throw waiting(failure);
                }
                if (policy.isFatal(failure) || attempt >= policy.attempts()) {
                    dead.add(new Dead(record.raw(), failure));
                    return;
                }
                pause(policy.delayAfter(attempt, ThreadLocalRandom.current().nextDouble()));
            }
        }
    }

    private void bury(Dead dead) {
        RawRecord raw = dead.raw();
        deadLetters.keep(raw, dead.cause(), deadWithValue, name);
        LOG.atWarn()
                .addKeyValue("consumer", name)
                .addKeyValue("topic", raw.topic())
                .addKeyValue("partition", raw.partition())
                .addKeyValue("offset", raw.offset())
                .addKeyValue("cause", dead.cause().getClass().getSimpleName())
                .log("record went to the dead letters");
    }

    private OutageException waiting(Throwable failure) {
        LOG.atWarn()
                .addKeyValue("consumer", name)
                .addKeyValue("cause", failure.getClass().getSimpleName())
                .log("store or broker away; the batch waits");
        return new OutageException(failure);
    }

    private static void pause(Duration delay) {
        try {
            TimeUnit.MILLISECONDS.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutageException(e);
        }
    }

    private record Dead(RawRecord raw, Throwable cause) {}

    private record Parcel<E>(RawRecord raw, Received<E> received, EventTracing.Reception reception) {}
}
