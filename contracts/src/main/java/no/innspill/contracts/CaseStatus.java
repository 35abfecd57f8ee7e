package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    ASSIGNED,
    RESOLVED,
    /** With no unit: it left the one that had it, and no other has got it yet. */
    LEFT,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
