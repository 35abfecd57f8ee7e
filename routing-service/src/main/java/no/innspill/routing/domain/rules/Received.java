package no.innspill.routing.domain.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test of when a piece was received, in Norwegian time. */
public sealed interface Received {

    boolean holds(LocalDateTime received);

    /**
     * Days with a year.
     *
     * @param from included; none: all before
     * @param to included; none: all after
     */
    record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Received {
        @Override
        public boolean holds(LocalDateTime received) {
            LocalDate day = received.toLocalDate();
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** A part of every year, both days included; it may go over New Year. */
    record Season(MonthDay from, MonthDay to) implements Received {
        @Override
        public boolean holds(LocalDateTime received) {
            MonthDay day = MonthDay.from(received);
            boolean after = !day.isBefore(from);
            boolean before = !day.isAfter(to);
            return from.isAfter(to) ? after || before : after && before;
        }
    }

    /** A part of every day, the first minute included and the last not; it may go over midnight. */
    record Hours(LocalTime from, LocalTime to) implements Received {
        @Override
        public boolean holds(LocalDateTime received) {
            LocalTime time = received.toLocalTime();
            boolean after = !time.isBefore(from);
            boolean before = time.isBefore(to);
            return from.isAfter(to) ? after || before : after && before;
        }
    }

    /** Days of the week. */
    record Weekdays(Set<DayOfWeek> days) implements Received {
        public Weekdays {
            days = Set.copyOf(days);
        }

        @Override
        public boolean holds(LocalDateTime received) {
            return days.contains(received.getDayOfWeek());
        }
    }
}
