package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The level of government of a body. */
public enum BodyLevel {
    STATE,
    COUNTY,
    MUNICIPALITY,
    OTHER,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
