package no.innspill.intake.imports.domain;

/** What a column can be: a field of a piece of feedback, or nothing that is imported. */
public enum Field {
    /** Not imported. */
    NONE,
    EXTERNAL_ID,
    OCCURRED_AT,
    TEXT,
    WHAT_MATTERS,
    FOUND_IT,
    RATING,
    SERVICE,
    CHANNEL,
    PAGE_ADDRESS,
    PAGE_VERSION,
    PAGE_LAST_CHANGED,
    JOURNEY_STEP,
    RESPONDENT_ROLE,
    MUNICIPALITY,
    LANGUAGE_FORM;

    /** Whether several columns may be it: each rating answers a question of its own. */
    public boolean mayRepeat() {
        return this == NONE || this == RATING;
    }

    /** Whether what stands in the column has to be put into our words. */
    public boolean hasValues() {
        return switch (this) {
            case FOUND_IT, CHANNEL, RESPONDENT_ROLE, LANGUAGE_FORM, SERVICE, RATING -> true;
            default -> false;
        };
    }

    public boolean isDate() {
        return this == OCCURRED_AT || this == PAGE_LAST_CHANGED;
    }

    /** Whether a value that is the same for all rows can stand in for a column. */
    public boolean mayBeConstant() {
        return switch (this) {
            case CHANNEL, SERVICE, LANGUAGE_FORM, RESPONDENT_ROLE -> true;
            default -> false;
        };
    }
}
