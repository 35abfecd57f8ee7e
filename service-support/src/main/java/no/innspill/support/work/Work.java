package no.innspill.support.work;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What a {@link BackgroundWorker} does, a piece at a time. */
@FunctionalInterface
public interface Work {

    /**
     * Does one piece of work; gives whether there was one. What fails is tried again when the worker's pause is over.
     *
     * @param worker a name that no other worker has, in any instance
     * @param goesOn false from the moment that the worker is told to stop: a long piece ends early then
     */
    boolean next(String worker, BooleanSupplier goesOn);

    /** This work, and before it, at the first piece and then no oftener than {@code every}, a chore. */
    default Work withChore(Duration every, Runnable chore) {
        return new WorkWithChore(this, every, chore);
    }
}
