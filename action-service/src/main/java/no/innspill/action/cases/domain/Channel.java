package no.innspill.action.cases.domain;

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
    /** A channel that this version does not know. */
    UNKNOWN
}
