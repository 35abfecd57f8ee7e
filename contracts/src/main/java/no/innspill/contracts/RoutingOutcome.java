package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What routing concluded. */
public enum RoutingOutcome {
    ROUTED,
    TRIAGE,
    REDIRECTED,
    /** The sender took it back, and it goes to nobody. */
    WITHDRAWN,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
