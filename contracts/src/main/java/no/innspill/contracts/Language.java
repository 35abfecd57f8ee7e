package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The form of language of a text, by ISO 639-1. */
public enum Language {
    NB,
    NN,
    EN,
    SE,
    /** Not found out, or a value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
