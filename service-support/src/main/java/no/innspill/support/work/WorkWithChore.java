package no.innspill.support.work;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Work that also does a chore now and then. Used by one worker, and so by one thread at a time. */
final class WorkWithChore implements Work {
    private final Work work;
    private final long everyNanos;
    private final Runnable chore;
    private long next;

    WorkWithChore(Work work, Duration every, Runnable chore) {
        this.work = work;
        this.everyNanos = every.toNanos();
        this.chore = chore;
        this.next = System.nanoTime();
    }

    @Override
    public boolean next(String worker, BooleanSupplier goesOn) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + everyNanos;
            chore.run();
        }
        return work.next(worker, goesOn);
    }
}
