package no.innspill.intake.out.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.Journal;
import no.innspill.intake.application.PieceEvent;
import no.innspill.intake.application.Told;
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
            case PieceEvent.Received(var receipt, var feedback, var first) -> {
                Instant corrected = receipt.changes().correctedAt();
                Instant at = corrected == null ? receipt.receivedAt() : corrected;
                yield new Post(List.of(told(Wire.received(receipt, feedback), at)), first);
            }
            case PieceEvent.Withdrawn(var receipt) -> {
                Instant at = Objects.requireNonNull(receipt.changes().withdrawnAt(), "of what was taken back");
                yield new Post(List.of(told(Wire.withdrawn(receipt, at), at)), false);
            }
            case PieceEvent.Erased(var receipt) -> {
                Instant at = Objects.requireNonNull(receipt.changes().erasedAt(), "of what was erased");
                FeedbackErased erased = Wire.erased(receipt, at);
                yield new Post(List.of(told(erased, at), tombstone(erased)), false);
            }
        };
    }

    private Message told(FeedbackEvent data, Instant at) {
        EventType type = EventType.of(data);
        return new Message.Told(new OutgoingEvent(
                id(data),
                type.type(),
                SOURCE,
                type.topic().topicName(),
                data.key(),
                at,
                EventJson.write(data),
                tracing.current()));
    }

    private static Message tombstone(FeedbackErased erased) {
        return new Message.Tombstone(
                EventIds.derived(id(erased), "tombstone"), Topic.FEEDBACK_RECEIVED.topicName(), erased.key());
    }

    /** The same event of a piece always has the same, and no other event of it has. */
    private static String id(FeedbackEvent data) {
        String type = EventType.of(data).type();
        String discriminator = data instanceof FeedbackReceived received && received.revision() > 0
                ? type + "#" + received.revision()
                : type;
        return EventIds.derived(data.feedbackId(), discriminator);
    }
}
