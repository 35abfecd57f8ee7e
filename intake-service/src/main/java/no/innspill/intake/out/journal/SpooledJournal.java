package no.innspill.intake.out.journal;

import java.util.List;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.Journal;
import no.innspill.intake.application.PieceEvent;
import no.innspill.intake.application.Told;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.out.spool.DurableEvents;
import no.innspill.intake.out.spool.Message;
import no.innspill.intake.out.spool.Post;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.messaging.TopicSpec;
import no.innspill.support.tracing.EventTracing;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Writes to {@code feedback.received}, by way of the spool while Kafka is away. */
@Component
class SpooledJournal implements Journal {
    private static final String SOURCE = "/intake-service";

    private final DurableEvents events;
    private final EventTracing tracing;

    SpooledJournal(DurableEvents events, EventTracing tracing) {
        this.events = events;
        this.tracing = tracing;
    }

    @Bean
    static TopicSpec feedbackReceivedTopic() {
        return new TopicSpec(Topic.FEEDBACK_RECEIVED.topicName(), Topic.FEEDBACK_RECEIVED.brokerSettings());
    }

    @Override
    public List<Told> tell(List<? extends PieceEvent> told) {
        return events.tell(told.stream().map(this::post).toList());
    }

    private Post post(PieceEvent event) {
        return switch (event) {
            case PieceEvent.Received(var receipt, var feedback, var first) ->
                new Post(List.of(new Message.Told(received(receipt, feedback))), first);
        };
    }

    private OutgoingEvent received(Receipt receipt, ProtectedFeedback feedback) {
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
