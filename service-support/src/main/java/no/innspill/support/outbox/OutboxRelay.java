package no.innspill.support.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.messaging.OutgoingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what lies in the outboxes of a collection and takes it out. It may die between any two of its steps: what it had claimed is
 * taken over when the claim ends, and what it had published and not taken out is published again, with the same event ids.
 */
final class OutboxRelay {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final String collection;
    private final OutboxStore store;
    private final EventPublisher publisher;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    OutboxRelay(String collection, OutboxStore store, EventPublisher publisher, OutboxSettings settings, Clock clock) {
        this.collection = collection;
        this.store = store;
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
    }

    /** Something was stored: look at once. */
    void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    /**
     * Stores new documents and publishes what they hold.
     *
     * @return how many were stored; those whose id is taken were not
     */
    <T> int insert(List<T> documents, Function<T, List<OutgoingEvent>> outbox) {
        OutboxStore.Share stored = store.insert(documents, outbox, clock.instant(), settings.claim());
        empty(stored);
        return stored.documents().size();
    }

    /**
     * Publishes one batch.
     *
     * @return how many documents were emptied of what they held
     */
    int relay() {
        OutboxStore.Share claimed = store.claim(settings.batch(), clock.instant(), settings.claim());
        empty(claimed);
        return claimed.documents().size();
    }

    private void empty(OutboxStore.Share share) {
        if (share.documents().isEmpty()) {
            return;
        }
        Map<Object, List<String>> published = new LinkedHashMap<>();
        share.documents().forEach(document -> published.put(document.id(), new ArrayList<>()));
        publish(share.documents(), published);
        store.takeOut(share, published);
    }

    /**
     * The first events of all documents, then the second ones, and so on: an event is sent only once Kafka has the one before it, so that
     * a failure cannot turn two of one key around.
     */
    private void publish(List<OutboxStore.Claimed> claimed, Map<Object, List<String>> published) {
        for (int place = 0; ; place++) {
            List<Sending> round = new ArrayList<>();
            for (OutboxStore.Claimed document : claimed) {
                List<String> before = published.getOrDefault(document.id(), List.of());
                if (before.size() == place && document.events().size() > place) {
                    Sending sending = send(document, place);
                    round.add(sending);
                    if (sending.done().isCompletedExceptionally()) {
                        break; // the broker is away: each further one would wait as long
                    }
                }
            }
            if (round.isEmpty()) {
                return;
            }
            round.stream()
                    .filter(this::acknowledged)
                    .forEach(sending -> published
                            .computeIfAbsent(sending.document(), id -> new ArrayList<>())
                            .add(sending.eventId()));
        }
    }

    private Sending send(OutboxStore.Claimed document, int place) {
        OutgoingEvent event = document.events().get(place);
        return new Sending(document.id(), event.eventId(), publisher.publish(event));
    }

    private boolean acknowledged(Sending sending) {
        try {
            sending.done().join();
            return true;
        } catch (RuntimeException failed) {
            LOG.atWarn()
                    .addKeyValue("collection", collection)
                    .addKeyValue("cause", failed.getClass().getSimpleName())
                    .log("event stays in the outbox until the broker takes it");
            return false;
        }
    }

    private void run() {
        while (running) {
            int emptied = 0;
            try {
                emptied = relay();
            } catch (RuntimeException away) {
                LOG.atWarn()
                        .addKeyValue("collection", collection)
                        .addKeyValue("cause", away.getClass().getSimpleName())
                        .log("outbox could not be read; trying again");
            }
            if (emptied < settings.batch() && !await()) {
                return;
            }
        }
    }

    private boolean await() {
        try {
            if (nudges.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    void start() {
        store.declareIndex();
        running = true;
        thread = Thread.ofVirtual().name("outbox-" + collection).start(this::run);
    }

    void stop() {
        running = false;
        nudge();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Sending(Object document, String eventId, CompletableFuture<?> done) {}
}
