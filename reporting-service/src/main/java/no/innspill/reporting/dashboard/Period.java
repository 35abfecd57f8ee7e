package no.innspill.reporting.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.innspill.reporting.figures.FiguresQuery;
import org.jspecify.annotations.Nullable;

/**
 * The days that are shown.
 *
 * @param from the first
 * @param to the last
 */
record Period(LocalDate from, LocalDate to) {

    /** The periods that can be chosen with one press, in days up to today. */
    static final List<Integer> CHOICES = List.of(7, 30, 90);

    private static final int USUAL = 30;

    /** So many days up to today; thirty when the number is none of {@link #CHOICES}. */
    static Period last(int days, LocalDate today) {
        int chosen = CHOICES.contains(days) ? days : USUAL;
        return new Period(today.minusDays(chosen - 1L), today);
    }

    /** From one day to another, unless one of them is no day, or they are the wrong way round or too far apart. */
    static Optional<Period> between(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        try {
            Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
            boolean sound = period.days() >= 1
                    && period.days() <= FiguresQuery.LONGEST
                    && period.from().getYear() >= 2000
                    && period.to().getYear() <= 2100;
            return sound ? Optional.of(period) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As long a period, right before this one. */
    Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** Which of {@link #CHOICES} it is; 0 when it is none. */
    int choice(LocalDate today) {
        return to.equals(today) && CHOICES.contains((int) days()) ? (int) days() : 0;
    }
}
