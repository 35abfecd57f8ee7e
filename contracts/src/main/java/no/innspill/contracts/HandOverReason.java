package no.innspill.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a unit asks for a case to be handed over. */
public enum HandOverReason {
    /** It is not for this body. */
    NOT_OURS,
    /** It is for another level of government. */
    ANOTHER_LEVEL,
    /** It is for another unit of the same body. */
    ANOTHER_UNIT,
    /** Several have to answer for it. */
    NEEDS_SEVERAL,
    OTHER,
    /** A value of a later version than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
