package no.innspill.intake.out.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import no.innspill.intake.domain.FeedbackId;

/**
 * The pieces that this process brought to Kafka lately. The store hears that a piece is there from routing; one that comes again before
 * that, and is not remembered here, is told once more with the same event, which counts once.
 */
final class PublishedLately {
    private static final int MOST = 100_000;

    private final Cache<FeedbackId, Boolean> published = Caffeine.newBuilder()
            .maximumSize(MOST)
            .executor(Runnable::run) // no thread of its own for what takes no time
            .build();

    void add(Collection<FeedbackId> ids) {
        ids.forEach(id -> published.put(id, Boolean.TRUE));
    }

    boolean holds(FeedbackId id) {
        return published.getIfPresent(id) != null;
    }
}
