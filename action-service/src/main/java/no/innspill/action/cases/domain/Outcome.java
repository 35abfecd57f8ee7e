package no.innspill.action.cases.domain;

/** What came of a case: the four outcomes of follow-up, or that nothing is changed. */
public enum Outcome {
    ACTION,
    CHANGE_OF_COURSE,
    BETTER_SERVICE,
    BETTER_INFORMATION,
    NO_CHANGE
}
