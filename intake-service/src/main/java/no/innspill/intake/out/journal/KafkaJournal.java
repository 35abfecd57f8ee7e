package no.innspill.intake.out.journal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.Journal;
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
    public boolean tell(Receipt receipt, ProtectedFeedback feedback) {
        try {
            publisher.publish(event(receipt, feedback)).get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException away) {
            LOG.atWarn()
                    .addKeyValue("feedback", receipt.id())
                    .addKeyValue("cause", cause(away).getClass().getSimpleName())
                    .log("not published in time");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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

    private static Throwable cause(Exception failure) {
        return failure.getCause() == null ? failure : failure.getCause();
    }
}
