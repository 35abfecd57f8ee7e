package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    ASSIGNED,
    RESOLVED,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
