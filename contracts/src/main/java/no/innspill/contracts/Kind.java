package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What sort of message it is. */
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
    /** Not found out, or a value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
