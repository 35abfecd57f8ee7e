package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The answer to «did you find what you were looking for?». */
public enum FoundIt {
    YES,
    PARTLY,
    NO,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
