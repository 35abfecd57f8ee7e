package no.innspill.routing.domain.directory.change;

import java.util.Locale;

/** Why the directory was not changed. */
public enum Refusal {
    UNKNOWN_BODY,
    BODY_EXISTS,
    UNKNOWN_UNIT,
    /** Here or in another body: the id of a unit is its own in all of the directory. */
    UNIT_EXISTS,
    UNKNOWN_PARENT,
    /** The unit would belong to itself, or to one that belongs to it. */
    BELOW_ITSELF,
    /** A unit that still answers for something after that day. */
    UNIT_ANSWERS_LONGER,
    /** A unit to which others belong that are there after that day. */
    UNIT_HAS_OTHERS,
    UNKNOWN_SERVICE,
    SERVICE_EXISTS,
    /** A service for which somebody still answers after that day. */
    SERVICE_ANSWERED_LONGER,
    UNKNOWN_THEME,
    /** An area that is no part of the body's own. */
    OUTSIDE_AREA,
    UNKNOWN_RESPONSIBILITY,
    RESPONSIBILITY_EXISTS,
    /** It would begin before, or last longer than, the unit, service or body that it belongs to. */
    OUTSIDE_TIME,
    ENDS_BEFORE_IT_BEGINS,
    /** A successor is another body of the directory, that is there on the day after. */
    NO_SUCCESSOR,
    /** A body that goes on has no successor. */
    SUCCESSOR_WITHOUT_END,
    /** A foreign body has a country, and only it; a county or municipality an area, and only these. */
    LEVEL_DOES_NOT_FIT,
    /** The first day of what is there already is not changed by an import. */
    FIRST_DAY_STANDS,
    MISSING,
    TOO_LONG,
    /** Not nine digits with a right check digit. */
    NOT_A_NUMBER,
    /** Not a slug of at most 80 characters. */
    NOT_AN_ID,
    NOT_A_DATE,
    NOT_AN_AREA,
    NOT_A_COUNTRY,
    NOT_A_LEVEL,
    NOT_A_PAGE,
    NOT_A_THEME,
    /** Not an address that begins with {@code https://} or {@code http://}. */
    NOT_AN_ADDRESS,
    NOT_TRUE_OR_FALSE,
    /** A row or a command of a kind that there is not. */
    UNKNOWN_KIND,
    UNKNOWN_COLUMN,
    /** What cannot be read at all. */
    NOT_READABLE;

    /** As machines are told, such as {@code unknown-unit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
