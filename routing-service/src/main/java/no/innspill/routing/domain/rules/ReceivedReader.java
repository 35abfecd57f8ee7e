package no.innspill.routing.domain.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads tests of when a piece was received. */
final class ReceivedReader {

    private static final String DAY_OF_ANY_YEAR = "\\d{2}-\\d{2}";
    private static final String TIME = "\\d{2}:\\d{2}";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Cursor cursor;

    ReceivedReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Received read() throws Cursor.Lost {
        if (cursor.takeIf("between")) {
            return between();
        }
        if (cursor.takeIf("before")) {
            return new Received.Between(null, day().minusDays(1));
        }
        if (cursor.takeIf("from")) {
            return new Received.Between(day(), null);
        }
        if (cursor.takeIf("on")) {
            return on();
        }
        throw cursor.lost("between", "before", "from", "on");
    }

    private Received between() throws Cursor.Lost {
        String written = cursor.next().text();
        if (written.matches(TIME)) {
            LocalTime from = time();
            cursor.expect("and");
            return new Received.Hours(from, time());
        }
        if (written.matches(DAY_OF_ANY_YEAR)) {
            MonthDay from = dayOfAnyYear();
            cursor.expect("and");
            return new Received.Season(from, dayOfAnyYear());
        }
        LocalDate from = day();
        cursor.expect("and");
        Token end = cursor.next();
        LocalDate to = day();
        if (to.isBefore(from)) {
            cursor.fault(end, FaultCode.OUT_OF_RANGE);
        }
        return new Received.Between(from, to);
    }

    private Received on() throws Cursor.Lost {
        if (cursor.sees(Token.Sort.NUMBER)) {
            LocalDate day = day();
            return new Received.Between(day, day);
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean several = cursor.takeIf("(");
        do {
            days.addAll(weekdays());
        } while (several && cursor.takeIf(","));
        if (several) {
            cursor.expect(")");
        }
        return new Received.Weekdays(days);
    }

    private Set<DayOfWeek> weekdays() throws Cursor.Lost {
        List<String> names = new ArrayList<>(List.of("weekend", "weekday"));
        Arrays.stream(DayOfWeek.values()).forEach(day -> names.add(day.name().toLowerCase(Locale.ROOT)));
        return cursor.one(ReceivedReader::weekdays, names);
    }

    private static Optional<Set<DayOfWeek>> weekdays(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "weekend" -> Optional.of(WEEKEND);
            case "weekday" -> Optional.of(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)));
            default ->
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equalsIgnoreCase(word))
                        .findFirst()
                        .map(EnumSet::of);
        };
    }

    private LocalDate day() throws Cursor.Lost {
        return number("<day>", LocalDate::parse);
    }

    private LocalTime time() throws Cursor.Lost {
        return number("<time>", LocalTime::parse);
    }

    private MonthDay dayOfAnyYear() throws Cursor.Lost {
        return number("<day-of-any-year>", written -> {
            int month = written.matches(DAY_OF_ANY_YEAR) ? Integer.parseInt(written.substring(3)) : 0;
            return MonthDay.of(month, month == 0 ? 0 : Integer.parseInt(written.substring(0, 2)));
        });
    }

    private interface Reading<T> {
        T of(String written);
    }

    private <T> T number(String what, Reading<T> reading) throws Cursor.Lost {
        Token written = cursor.next();
        try {
            T read = reading.of(written.sort() == Token.Sort.NUMBER ? written.text() : "");
            cursor.take();
            return read;
        } catch (DateTimeException none) {
            if (written.sort() == Token.Sort.NUMBER) {
                cursor.fault(written, FaultCode.NOT_A_DAY);
                throw new Cursor.Lost();
            }
            throw cursor.lost(what);
        }
    }
}
