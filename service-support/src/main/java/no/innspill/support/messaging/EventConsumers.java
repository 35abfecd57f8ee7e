package no.innspill.support.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.innspill.support.tracing.EventTracing;
import org.springframework.messaging.Message;

/**
 * Makes the consumers that Spring Cloud Stream binds to topics.
 *
 * <pre>{@code
 * @Bean
 * Consumer<Message<List<byte[]>>> feedbackRouted(EventConsumers consumers, OpenCases openCases) {
 *     return consumers.named("feedbackRouted")
 *             .reading(FeedbackRouted.class, "no.innspill.feedback.routed.v1")
 *             .handledBy(openCases::handle);
 * }
 * }</pre>
 */
public final class EventConsumers {
    private final DeadLetters deadLetters;
    private final EventTracing tracing;

    EventConsumers(DeadLetters deadLetters, EventTracing tracing) {
        this.deadLetters = deadLetters;
        this.tracing = tracing;
    }

    /** Begins a consumer with the name that its failures are told under. */
    public Naming named(String name) {
        return new Naming(name);
    }

    /** A consumer that has a name and no types yet. */
    public final class Naming {
        private final String name;

        Naming(String name) {
            this.name = name;
        }

        /** Reads events of the type; all others on the topic are passed over. */
        public <E> Spec<E> reading(Class<E> record, String type) {
            return new Spec<E>(name).and(record, type);
        }

        /** Reads events of several types that have a supertype in common. */
        public <E> Spec<E> reading(Map<String, Class<? extends E>> types) {
            Spec<E> spec = new Spec<>(name);
            types.forEach((type, record) -> spec.and(record, type));
            return spec;
        }
    }

    /** A consumer that is being put together. */
    public final class Spec<E> {
        private final String name;
        private final Map<String, Class<? extends E>> types = new LinkedHashMap<>();
        private ErrorPolicy policy = ErrorPolicy.standard();
        private boolean deadWithValue = true;

        Spec(String name) {
            this.name = name;
        }

        /** Reads this type too. */
        public Spec<E> and(Class<? extends E> record, String type) {
            types.put(type, record);
            return this;
        }

        /** Fails in another way than {@link ErrorPolicy#standard()}. */
        public Spec<E> failing(ErrorPolicy other) {
            policy = other;
            return this;
        }

        /** For a topic that carries people's words: a dead letter holds the place of the record, and not the record. */
        public Spec<E> keepingValuesOnTheirTopic() {
            deadWithValue = false;
            return this;
        }

        /** Ends the making. */
        public Consumer<Message<List<byte[]>>> handledBy(EventHandler<E> handler) {
            var decoder = new EventDecoder<E>(Map.copyOf(types));
            var consumer = new BatchConsumer<E>(name, decoder, handler, policy, deadLetters, deadWithValue, tracing);
            return batch -> consumer.accept(RawBatch.of(batch));
        }
    }
}
