package no.innspill.support.messaging;

import java.util.List;

/**
 * What a service does with a batch of events.
 *
 * <p>A batch may come again, whole or cut differently, after a crash or a rebalance; what was done for a record must then be left as it
 * is. When a batch fails, its records are given again one at a time.
 */
@FunctionalInterface
public interface EventHandler<E> {

    /** Does for each record what it calls for, in order within each key. */
    void handle(List<Received<E>> batch);
}
