package no.innspill.reporting.rollup;

/** How the facts of a piece of feedback are written. */
public final class FactFields {

    /** The collection of facts, one document per piece of feedback that came into the report. */
    public static final String COLLECTION = "facts";

    /** Organisation number of the body that submitted it. */
    public static final String BODY = "body";

    /** When it was accepted. */
    public static final String ACCEPTED_AT = "acceptedAt";

    /** When it was in the report; absent until then. */
    public static final String IN_REPORT_AT = "inReportAt";

    /** Milliseconds from accepted to in the report, rounded up by {@link Millis#upTo}, so that few values cover every wait. */
    public static final String MILLIS = "millis";

    private FactFields() {}
}
