package no.innspill.routing.domain.directory;

/** The level of government of a body. */
public enum Level {
    STATE,
    COUNTY,
    MUNICIPALITY
}
