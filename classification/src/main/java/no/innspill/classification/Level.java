package no.innspill.classification;

/** The level of government of a body. */
public enum Level {
    STATE,
    COUNTY,
    MUNICIPALITY
}
