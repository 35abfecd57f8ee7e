package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How much something hurries, beside its deadline. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
