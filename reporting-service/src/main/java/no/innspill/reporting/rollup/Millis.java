package no.innspill.reporting.rollup;

/** Waits in milliseconds, kept with a resolution that lets a few hundred values cover everything from nothing to weeks. */
final class Millis {

    /** Exact below this; above it, each doubling is cut into this many parts, so that the error is under 1.6 %. */
    private static final int STEPS = 64;

    private Millis() {}

    /** The smallest value kept that is not less than the wait: a wait is never told as shorter than it was. */
    static long upTo(long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("a wait is not negative");
        }
        if (millis <= 2 * STEPS) {
            return millis;
        }
        long step = Long.highestOneBit(millis - 1) / STEPS;
        return (millis + step - 1) / step * step;
    }
}
