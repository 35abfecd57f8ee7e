package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What routing concluded. */
public enum RoutingOutcome {
    ROUTED,
    TRIAGE,
    REDIRECTED,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
