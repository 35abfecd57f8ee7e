package no.innspill.intake.out.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.innspill.intake.domain.FeedbackId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in the background which pieces are in Kafka, many with one write. No caller waits for it: a note that is lost with the process
 * costs a piece that is sent again one more telling of the same event, and no more.
 */
final class PublishedNotes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedNotes.class);
    private static final int MOST = 1000;
    private static final int WAITING = 20 * MOST;
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final Consumer<List<FeedbackId>> write;
    private final BlockingQueue<FeedbackId> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Set<FeedbackId> unwritten = ConcurrentHashMap.newKeySet();
    private final Thread writer;

    /**
     * Starts to write.
     *
     * @param write writes the notes; those of a write that fails are forgotten
     */
    PublishedNotes(Consumer<List<FeedbackId>> write) {
        this.write = write;
        this.writer = Thread.ofVirtual().name("published-notes").start(this::writeAll);
    }

    /** Takes notes; where there are too many to be written soon, the caller helps. */
    void note(Collection<FeedbackId> published) {
        unwritten.addAll(published);
        List<FeedbackId> tooMany =
                published.stream().filter(id -> !waiting.offer(id)).toList();
        if (!tooMany.isEmpty()) {
            writeNow(tooMany);
        }
    }

    /** Whether a piece is in Kafka by a note that the store does not have yet. */
    boolean holds(FeedbackId id) {
        return unwritten.contains(id);
    }

    /** Writes what is left, and stops. */
    @Override
    public void close() {
        writer.interrupt();
        List<FeedbackId> left = new ArrayList<>();
        waiting.drainTo(left);
        if (!left.isEmpty()) {
            writeNow(left);
        }
    }

    private void writeAll() {
        try {
            while (true) {
                List<FeedbackId> notes = new ArrayList<>();
                notes.add(waiting.take());
                try {
                    // nobody waits: a little later there are more
                    gather(notes, System.nanoTime() + GATHERING.toNanos());
                } finally {
                    writeNow(notes);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void gather(List<FeedbackId> notes, long until) throws InterruptedException {
        while (notes.size() < MOST) {
            FeedbackId next = waiting.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            notes.add(next);
            waiting.drainTo(notes, MOST - notes.size());
        }
    }

    private void writeNow(List<FeedbackId> notes) {
        try {
            write.accept(notes);
        } catch (RuntimeException lost) {
            LOG.atWarn()
                    .addKeyValue("pieces", notes.size())
                    .addKeyValue("cause", lost.getClass().getSimpleName())
                    .log("not noted as published");
        } finally {
            notes.forEach(unwritten::remove);
        }
    }
}
