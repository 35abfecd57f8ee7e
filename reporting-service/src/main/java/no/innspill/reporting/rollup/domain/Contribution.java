package no.innspill.reporting.rollup.domain;

/** What one event adds to one cell or takes out of it. */
public record Contribution(Cell cell, Counts counts) {

    /** One of this in this cell. */
    public static Contribution one(Cell cell, Measure measure) {
        return new Contribution(cell, Counts.one(measure));
    }
}
