package no.innspill.reporting.rollup.domain;

import java.util.Locale;

/** Everything that is counted. All of it is additive: over days, bodies, units and partitions. */
public enum Measure {
    /** Feedback that was accepted and not taken back, as it was last corrected, at the body that submitted it. */
    RECEIVED,
    /** Feedback that the body which submitted it took back; no longer among {@link #RECEIVED}. */
    WITHDRAWN,
    /** Feedback that stands as routed to a unit, at the body that it went to. */
    ROUTED,
    /** Of {@link #ROUTED}: what another body had submitted. */
    FROM_OTHERS,
    /** Feedback that stands in triage. */
    TRIAGE,
    /** Feedback that was an appeal on a decision and was pointed to the right channel. */
    REDIRECTED_APPEAL,
    /** Feedback that was a call for help and was pointed to the right channel. */
    REDIRECTED_HELP,
    /** Feedback that was pointed to another channel for a reason that this version does not know. */
    REDIRECTED_OTHER,
    /** Feedback with an outcome of routing that this version does not know. */
    DECIDED_OTHERWISE,

    /** Cases that a unit got and that have not left it, but for those {@link #CASES_WITHDRAWN}. */
    OPENED,
    /** Cases that stand in the queue of a unit. */
    WAITING,
    /** Cases that someone works on now. */
    IN_WORK,
    /** Cases that were closed unsettled as the sender took the feedback back. */
    CASES_WITHDRAWN,
    /** Times that someone took a case. */
    ASSIGNED,
    /** Times that a case went back into the queue. */
    RELEASED,
    /** Times that a unit asked for a case to be handed over. */
    HAND_OVERS_ASKED,
    /** Times that a resolved case was taken up again. */
    REOPENED,

    /** Cases that stand as resolved by an action. */
    RESOLVED_ACTION,
    /** Cases that stand as resolved by a change of course. */
    RESOLVED_CHANGE_OF_COURSE,
    /** Cases that stand as resolved by a better service. */
    RESOLVED_BETTER_SERVICE,
    /** Cases that stand as resolved by better information. */
    RESOLVED_BETTER_INFORMATION,
    /** Cases that stand as resolved with nothing changed. */
    RESOLVED_NO_CHANGE,
    /** Cases that stand as resolved with an outcome that this version does not know. */
    RESOLVED_OTHER,

    /** Times that a case was resolved; one that is taken up and resolved again counts twice. */
    RESOLUTIONS,
    /** Of {@link #RESOLUTIONS}: on the day of the deadline or before it. */
    RESOLVED_IN_TIME,
    /** Of {@link #RESOLUTIONS}: after the day of the deadline. */
    RESOLVED_LATE,
    /** Seconds from opened to resolved, summed over {@link #RESOLUTIONS}. */
    SECONDS_TO_RESOLVE;

    private final String key;

    Measure() {
        StringBuilder camel = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        this.key = camel.toString();
    }

    /** Its name in documents and in JSON. */
    public String key() {
        return key;
    }
}
