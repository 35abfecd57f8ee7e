package no.innspill.classification;

/** What a person answered besides the words: whether they found it, or how they rated it. */
public enum Signals {
    POSITIVE,
    NEGATIVE,
    NONE
}
