package no.innspill.routing.domain.directory;

import java.time.LocalDate;
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
}
