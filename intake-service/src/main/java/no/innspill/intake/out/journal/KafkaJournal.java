package no.innspill.intake.out.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.Journal;
import no.innspill.intake.application.PieceEvent;
import no.innspill.intake.application.Told;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Receipt;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.messaging.TopicSpec;
import no.innspill.support.tracing.EventTracing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Writes to {@code feedback.received} and waits until all in-sync replicas have it. */
@Component
class KafkaJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaJournal.class);
    private static final String SOURCE = "/intake-service";

    private final EventPublisher publisher;
    private final EventTracing tracing;
    private final Duration within;

    KafkaJournal(EventPublisher publisher, EventTracing tracing, IntakeSettings settings) {
        this.publisher = publisher;
        this.tracing = tracing;
        this.within = settings.publishWithin();
    }

    @Bean
    static TopicSpec feedbackReceivedTopic() {
        return new TopicSpec(Topic.FEEDBACK_RECEIVED.topicName(), Topic.FEEDBACK_RECEIVED.brokerSettings());
    }

    @Override
    public List<Told> tell(List<? extends PieceEvent> events) {
        long until = System.nanoTime() + within.toNanos();
        List<CompletableFuture<?>> sent = new ArrayList<>(events.size());
        for (PieceEvent event : events) {
            // where Kafka is away each call waits for it: what is not sent in time is not sent
            if (left(until) > 0) {
                sent.add(publisher.publish(event(event)));
            }
        }
        List<Told> told = new ArrayList<>(Collections.nCopies(events.size(), Told.NOT_DURABLE));
        Set<String> causes = new TreeSet<>();
        for (int i = 0; i < sent.size(); i++) {
            int place = i;
            failure(sent.get(i), until)
                    .ifPresentOrElse(
                            why -> causes.add(why.getClass().getSimpleName()), () -> told.set(place, Told.IN_KAFKA));
        }
        if (told.contains(Told.NOT_DURABLE)) {
            LOG.atWarn()
                    .addKeyValue("first", events.getFirst().id())
                    .addKeyValue("missing", Collections.frequency(told, Told.NOT_DURABLE))
                    .addKeyValue("causes", causes)
                    .log("not published in time");
        }
        return told;
    }

    private OutgoingEvent event(PieceEvent event) {
        return switch (event) {
            case PieceEvent.Received(var receipt, var feedback, var first) -> event(receipt, feedback);
        };
    }

    private static Optional<Throwable> failure(CompletableFuture<?> publishing, long until) {
        try {
            publishing.get(left(until), TimeUnit.NANOSECONDS);
            return Optional.empty();
        } catch (ExecutionException | TimeoutException away) {
            return Optional.of(away.getCause() == null ? away : away.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(stopping);
        }
    }

    private static long left(long until) {
        return Math.max(0, until - System.nanoTime());
    }

    private OutgoingEvent event(Receipt receipt, ProtectedFeedback feedback) {
        FeedbackReceived data = Wire.received(receipt, feedback);
        String type = EventType.FEEDBACK_RECEIVED.type();
        return new OutgoingEvent(
                EventIds.derived(data.feedbackId(), type),
                type,
                SOURCE,
                EventType.FEEDBACK_RECEIVED.topic().topicName(),
                data.key(),
                data.receivedAt(),
                EventJson.write(data),
                tracing.current());
    }
}
