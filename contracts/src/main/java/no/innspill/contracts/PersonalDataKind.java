package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The kinds of personal data that intake takes out of a text. */
public enum PersonalDataKind {
    NATIONAL_ID,
    PHONE,
    EMAIL,
    ACCOUNT,
    CARD,
    NAME,
    ADDRESS,
    NAV_IDENT,
    IP,
    PLATE,
    BIRTHDATE,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
