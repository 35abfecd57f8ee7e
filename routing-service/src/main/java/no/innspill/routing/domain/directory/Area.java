package no.innspill.routing.domain.directory;

/** A municipality by its four digits, or a county by its two; a municipality begins with the number of its county. */
public record Area(String number) {

    public Area {
        if (!number.matches("\\d{2}|\\d{4}")) {
            throw new IllegalArgumentException("an area has two or four digits: " + number);
        }
    }

    /** Whether another area lies in this one. */
    public boolean contains(Area other) {
        return other.number.startsWith(number);
    }
}
