package no.innspill.action.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a unit asks for that wants a case handed over.
 *
 * @param proposed who it may be for; none where the unit does not know
 */
public record HandOver(Reason reason, @Nullable Proposed proposed) {

    /** Why it is not the unit's. */
    public enum Reason {
        /** It is not for this body. */
        NOT_OURS,
        /** It is for another level of government. */
        ANOTHER_LEVEL,
        /** It is for another unit of the same body. */
        ANOTHER_UNIT,
        /** Several have to answer for it. */
        NEEDS_SEVERAL,
        OTHER
    }

    /**
     * A body, and a unit of it where that is known.
     */
    public record Proposed(BodyId body, @Nullable UnitId unit) {}
}
