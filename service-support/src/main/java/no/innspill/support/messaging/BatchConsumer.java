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
        try {
            for (RawRecord raw : batch) {
                decode(raw, readable);
            }
            handle(readable);
        } finally {
            readable.forEach(record -> record.reception().close());
        }
    }

    private void decode(RawRecord raw, List<Parcel<E>> readable) {
        var reception = tracing.receive(name, raw.header(CloudEventHeaders.TRACEPARENT));
        try {
            decoder.decode(raw, reception.traceparent())
                    .ifPresentOrElse(
                            received -> readable.add(new Parcel<>(raw, received, reception)), reception::close);
        } catch (RuntimeException poison) {
            reception.close();
            bury(raw, poison);
        }
    }

    private void handle(List<Parcel<E>> readable) {
        if (readable.isEmpty()) {
            return;
        }
        try {
            handler.handle(readable.stream().map(Parcel::received).toList());
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                throw new OutageException(failure);
            }
            // Which record it was is found by giving them one at a time; the handler leaves alone what is done.
            readable.forEach(this::handleAlone);
        }
    }

    private void handleAlone(Parcel<E> record) {
        for (int attempt = 1; ; attempt++) {
            try {
                handler.handle(List.of(record.received()));
                return;
            } catch (RuntimeException failure) {
                if (Outages.isOutage(failure)) {
                    throw new OutageException(failure);
                }
                if (policy.isFatal(failure) || attempt >= policy.attempts()) {
                    bury(record.raw(), failure);
                    return;
                }
                pause(policy.delayAfter(attempt, ThreadLocalRandom.current().nextDouble()));
            }
        }
    }

    private void bury(RawRecord raw, Throwable cause) {
        deadLetters.keep(raw, cause, deadWithValue, name);
        LOG.atWarn()
                .addKeyValue("consumer", name)
                .addKeyValue("topic", raw.topic())
                .addKeyValue("partition", raw.partition())
                .addKeyValue("offset", raw.offset())
                .addKeyValue("cause", cause.getClass().getSimpleName())
                .log("record went to the dead letters");
    }

    private static void pause(Duration delay) {
        try {
            TimeUnit.MILLISECONDS.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutageException(e);
        }
    }

    private record Parcel<E>(RawRecord raw, Received<E> received, EventTracing.Reception reception) {}
}
