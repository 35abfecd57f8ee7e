package no.innspill.action.cases.domain;

/** The form of language that the feedback is written in, as routing found. */
public enum Language {
    NB,
    NN,
    EN,
    SE,
    /** None, or one that this version does not know. */
    UNKNOWN
}
