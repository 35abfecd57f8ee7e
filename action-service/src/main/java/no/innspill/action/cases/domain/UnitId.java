package no.innspill.action.cases.domain;

/** A unit of a body: a slug that no other unit of any body has. */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new IllegalArgumentException("a unit's id is a slug of at most 100 characters");
        }
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
