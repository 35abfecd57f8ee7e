package no.innspill.routing.domain.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something holds.
 *
 * @param from the first day
 * @param to the last day; none for as long as nobody ends it
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it holds at all times when another does. */
    public boolean covers(Validity other) {
        return !other.from.isBefore(from) && !endsBefore(other.to);
    }

    /** Whether it ends before a last day, where none is never. */
    public boolean endsBefore(@Nullable LocalDate lastDay) {
        return to != null && (lastDay == null || to.isBefore(lastDay));
    }

    /** When both hold; nothing when they never do. */
    public Optional<Validity> and(Validity other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = endsBefore(other.to) ? to : other.to;
        return earlier != null && earlier.isBefore(later)
                ? Optional.empty()
                : Optional.of(new Validity(later, earlier));
    }

    /** The same with another last day. */
    public Validity until(@Nullable LocalDate lastDay) {
        return new Validity(from, lastDay);
    }
}
