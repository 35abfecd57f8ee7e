package no.innspill.support.outbox;

import java.util.Map;
import java.util.Objects;

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
        Objects.requireNonNull(byCollection.get(collection), () -> collection + " has no outbox")
                .nudge();
    }

    void start() {
        byCollection.values().forEach(OutboxRelay::start);
    }

    void stop() {
        byCollection.values().forEach(OutboxRelay::stop);
    }
}
