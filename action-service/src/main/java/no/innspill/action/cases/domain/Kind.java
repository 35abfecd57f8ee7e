package no.innspill.action.cases.domain;

/** What sort of message it is, as routing found. */
public enum Kind {
    PRAISE,
    COMPLAINT,
    ERROR,
    SUGGESTION,
    QUESTION,
    UNCLEAR_TEXT,
    APPEAL,
    CALL_FOR_HELP,
    SPAM,
    /** A kind that this version does not know. */
    UNKNOWN
}
