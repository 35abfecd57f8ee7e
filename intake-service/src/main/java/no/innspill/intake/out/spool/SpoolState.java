package no.innspill.intake.out.spool;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** How the spool stood when it was last looked into, with what was put into it since. */
final class SpoolState {
    private static final int FAILURES_OF_ONE_AWAY = 2;

    private final int most;
    private final AtomicLong size = new AtomicLong();
    private volatile Instant oldest = Instant.MAX;
    private volatile int failures;

    SpoolState(int most) {
        this.most = most;
    }

    /** It was looked into. */
    void seen(long messages, Instant since) {
        size.set(messages);
        oldest = since;
        failures = 0;
    }

    /** It did not answer. */
    void unseen() {
        failures = Math.min(failures + 1, FAILURES_OF_ONE_AWAY);
    }

    void put(int messages) {
        size.addAndGet(messages);
    }

    void removed(int messages) {
        size.updateAndGet(before -> Math.max(0, before - messages));
    }

    long size() {
        return size.get();
    }

    boolean isFull() {
        return size.get() >= most;
    }

    /** Whether the store answers; one failure alone may be chance. */
    boolean isThere() {
        return failures < FAILURES_OF_ONE_AWAY;
    }

    /** How long the one that is next has lain there; zero where there is none. */
    Duration age(Instant now) {
        return oldest.isBefore(now) ? Duration.between(oldest, now) : Duration.ZERO;
    }
}
