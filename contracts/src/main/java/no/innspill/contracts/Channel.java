package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How the words reached the body. */
public enum Channel {
    WEB,
    APP,
    EMAIL,
    PHONE,
    LETTER,
    COUNTER,
    CHAT,
    SOCIAL_MEDIA,
    MEETING,
    SURVEY,
    OTHER,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
