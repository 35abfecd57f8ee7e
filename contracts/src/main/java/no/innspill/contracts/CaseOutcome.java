package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What came of a case; the first four are the outcomes of follow-up. */
public enum CaseOutcome {
    ACTION,
    CHANGE_OF_COURSE,
    BETTER_SERVICE,
    BETTER_INFORMATION,
    NO_CHANGE,
    /** The sender took the feedback back, and nobody is to work on it. */
    WITHDRAWN,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
