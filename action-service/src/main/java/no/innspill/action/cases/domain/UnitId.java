package no.innspill.action.cases.domain;

import java.util.regex.Pattern;

/** A unit of a body: a slug that no other unit of any body has. */
public record UnitId(String value) implements Comparable<UnitId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    public UnitId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a unit's id is a slug of at most 100 characters");
        }
    }

    /** Whether a text has the form of a unit's id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
