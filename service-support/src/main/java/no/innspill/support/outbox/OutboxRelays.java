package no.innspill.support.outbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.innspill.support.messaging.OutgoingEvent;

/** The relays of a service. */
public final class OutboxRelays {
    private final Map<String, OutboxRelay> byCollection;

    OutboxRelays(Map<String, OutboxRelay> byCollection) {
        this.byCollection = Map.copyOf(byCollection);
    }

    /**
     * Has the events of a change told now and not at the next poll. Called after the change is stored; that it is lost in a crash does no
     * harm.
     */
    public void nudge(String collection) {
        relay(collection).nudge();
    }

    /**
     * Stores new documents and tells at once what their outboxes hold: cheaper than to look for them afterwards. Those whose id is taken are
     * left as they are, and nothing is told of them. What a crash leaves untold is told when the claim ends that they are stored with.
     *
     * @param outbox the events that a document holds in {@link Outbox#EVENTS}
     * @return how many were stored
     */
    public <T> int insert(String collection, List<T> documents, Function<T, List<OutgoingEvent>> outbox) {
        return documents.isEmpty() ? 0 : relay(collection).insert(documents, outbox);
    }

    private OutboxRelay relay(String collection) {
        return Objects.requireNonNull(byCollection.get(collection), () -> collection + " has no outbox");
    }

    void start() {
        byCollection.values().forEach(OutboxRelay::start);
    }

    void stop() {
        byCollection.values().forEach(OutboxRelay::stop);
    }
}
