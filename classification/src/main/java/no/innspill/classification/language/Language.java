package no.innspill.classification.language;

/** The forms of language that a text can be in. */
public enum Language {
    /** Bokmål. */
    NB,
    /** Nynorsk. */
    NN,
    /** English. */
    EN,
    /** Northern Sami. */
    SE,
    /** None of them, or too little to tell. */
    UNKNOWN
}
