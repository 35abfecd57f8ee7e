package no.innspill.intake.domain;

/** The form of language that a sender says a text is in. */
public enum LanguageForm {
    NB,
    NN,
    EN,
    SE
}
