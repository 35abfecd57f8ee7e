package no.innspill.intake.domain;

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
    OTHER
}
