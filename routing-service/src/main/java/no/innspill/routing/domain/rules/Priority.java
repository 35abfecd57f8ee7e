package no.innspill.routing.domain.rules;

/** How much something hurries, beside its deadline. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH
}
