package no.innspill.intake.domain;

/** The answer to «did you find what you were looking for?». */
public enum FoundIt {
    YES,
    PARTLY,
    NO
}
