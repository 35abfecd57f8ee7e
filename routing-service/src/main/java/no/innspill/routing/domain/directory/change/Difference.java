package no.innspill.routing.domain.directory.change;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in a body than it was.
 *
 * @param subject what kind of thing
 * @param id which: of a unit or service its id, of a responsibility its unit and conditions, of the body its number
 * @param field what of it, as the API calls it; {@code all} where the thing itself is new
 * @param before how it was; none where it was not
 * @param after how it is; none where it is no longer
 */
public record Difference(
        Subject subject,
        String id,
        String field,
        @Nullable String before,
        @Nullable String after) {

    /** The field of a thing that was not there before. */
    public static final String ALL = "all";

    /** What can differ. */
    public enum Subject {
        BODY,
        UNIT,
        SERVICE,
        RESPONSIBILITY
    }
}
