package no.innspill.intake.domain;

/** As whom the person spoke. */
public enum RespondentRole {
    END_USER,
    EMPLOYEE,
    PARTNER,
    SUPPLIER
}
