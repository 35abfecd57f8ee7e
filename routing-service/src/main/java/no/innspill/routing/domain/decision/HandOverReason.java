package no.innspill.routing.domain.decision;

import java.util.Locale;

/** Why a unit wants a case handed over. */
public enum HandOverReason {
    /** It is not for this body. */
    NOT_OURS,
    /** It is for another level of government. */
    ANOTHER_LEVEL,
    /** It is for another unit of the same body. */
    ANOTHER_UNIT,
    /** Several have to answer for it. */
    NEEDS_SEVERAL,
    /** Another reason, or one that this version does not know. */
    OTHER;

    /** Whether the unit speaks for all of its body. */
    boolean ofTheWholeBody() {
        return this == NOT_OURS || this == ANOTHER_LEVEL;
    }

    /** As it is written in explanations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
