package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** As whom the person spoke. */
public enum RespondentRole {
    END_USER,
    EMPLOYEE,
    PARTNER,
    SUPPLIER,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
