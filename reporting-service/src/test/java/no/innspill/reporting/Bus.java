package no.innspill.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.innspill.contracts.Event;
import no.innspill.contracts.EventType;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.messaging.OutgoingEvent;

/** Tells events as the other services do. */
public final class Bus {

    private final EventPublisher publisher;

    public Bus(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Tells an event under an id that follows from what it says: told again, it is the same event in another record. */
    public void tell(Event event) {
        tell(List.of(event));
    }

    /** Tells events, and waits until the broker has all of them. */
    public void tell(List<? extends Event> events) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (Event event : events) {
            EventType type = EventType.of(event);
            String data = EventJson.write(event);
            sent.add(publisher.publish(new OutgoingEvent(
                    EventIds.derived(data, type.type()),
                    type.type(),
                    "/test",
                    type.topic().topicName(),
                    event.key(),
                    Instant.now(),
                    data,
                    null)));
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }
}
