package no.innspill.support.messaging;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Keeps what could not be handled, with its cause, so that a person can look at it and have it tried again.
 *
 * <p>The cause is the kind of failure and, for failures that say so of themselves, what is wrong; never a message that may quote the
 * record. A record of a topic that alone may carry words is kept as its place only: topic, partition and offset.
 */
final class DeadLetters {
    private static final int SECONDS_TO_WAIT = 15;

    private final EventPublisher publisher;
    private final String topic;

    DeadLetters(EventPublisher publisher, String topic) {
        this.publisher = publisher;
        this.topic = topic;
    }

    /** Returns once it is kept. */
    void keep(RawRecord dead, Throwable cause, boolean withValue, String consumer) {
        ProducerRecord<String, byte[]> letter =
                EventPublisher.message(topic, dead.key(), withValue ? dead.value() : null);
        dead.headers().forEach((name, value) -> letter.headers().add(name, value));
        header(letter, "dl_consumer", consumer);
        header(letter, "dl_topic", dead.topic());
        header(letter, "dl_partition", String.valueOf(dead.partition()));
        header(letter, "dl_offset", String.valueOf(dead.offset()));
        header(letter, "dl_cause", cause.getClass().getName());
        if (cause instanceof PoisonException) {
            header(letter, "dl_what", String.valueOf(cause.getMessage()));
        }
        await(letter);
    }

    private void await(ProducerRecord<String, byte[]> letter) {
        try {
            publisher.send(letter).get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutageException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new OutageException(e);
        }
    }

    private static void header(ProducerRecord<?, ?> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
