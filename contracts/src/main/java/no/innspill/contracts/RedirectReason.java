package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why something is no feedback and where it belongs instead. */
public enum RedirectReason {
    APPEAL,
    CALL_FOR_HELP,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
