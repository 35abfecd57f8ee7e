package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What came of a case; the first four are the outcomes of follow-up, the last says that nothing was changed. */
public enum CaseOutcome {
    ACTION,
    CHANGE_OF_COURSE,
    BETTER_SERVICE,
    BETTER_INFORMATION,
    NO_CHANGE,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
