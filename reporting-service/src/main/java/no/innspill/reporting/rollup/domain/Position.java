package no.innspill.reporting.rollup.domain;

/** Where a record lies. */
public record Position(Source source, long offset) {

    public Position {
        if (offset < 0) {
            throw new IllegalArgumentException("offsets begin at 0, not " + offset);
        }
    }

    /** A partition of a topic: what is in order. */
    public record Source(String topic, int partition) {}
}
