package no.innspill.classification;

/** What sort of message a text is. */
public enum Kind {
    PRAISE,
    COMPLAINT,
    ERROR,
    SUGGESTION,
    QUESTION,
    /** The body's own text was not understood (klarspråk). */
    UNCLEAR_TEXT,
    /** An appeal on a decision: never feedback. */
    APPEAL,
    /** Somebody is in danger: never feedback. */
    CALL_FOR_HELP,
    SPAM,
    /** Nothing was said in words. */
    UNKNOWN
}
