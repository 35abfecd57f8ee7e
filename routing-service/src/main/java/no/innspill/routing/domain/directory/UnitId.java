package no.innspill.routing.domain.directory;

/** A unit's slug, unique over all bodies, such as {@code nav-kontaktsenter}. */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > 80) {
            throw new IllegalArgumentException("a unit's id is a slug of at most 80 characters: " + value);
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }
}
