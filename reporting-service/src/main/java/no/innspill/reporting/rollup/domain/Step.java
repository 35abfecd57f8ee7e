package no.innspill.reporting.rollup.domain;

/**
 * One change of one roll-up document, to be made only from where it is expected to stand.
 *
 * @param from the last offset that the document is expected to contain; {@link #NOTHING} for one that is not there yet
 * @param to the last offset that it contains afterwards
 * @param counts what is added
 */
public record Step(RollUp rollUp, long from, long to, Counts counts) {

    /** Stands before every offset. */
    public static final long NOTHING = -1;

    public Step {
        if (to <= from) {
            throw new IllegalArgumentException("a step goes forward, not from " + from + " to " + to);
        }
    }
}
