package no.innspill.routing.domain.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Norwegian working days: neither weekends nor public holidays (lov om helligdager og helligdagsfred, and lov om 1 og 17 mai som
 * høgtidsdager).
 */
public final class WorkingDays {

    private static final int MAUNDY_THURSDAY = -3;
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private WorkingDays() {}

    /** The working day that is so many working days after a day. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; left--) {
            at = onOrAfter(at.plusDays(1));
        }
        return at;
    }

    /** How many working days have come after a day, the last one counted. */
    public static int between(LocalDate day, LocalDate last) {
        int passed = 0;
        for (LocalDate at = day.plusDays(1); !at.isAfter(last); at = at.plusDays(1)) {
            if (isWorkingDay(at)) {
                passed++;
            }
        }
        return passed;
    }

    /** The day itself, or the next working day. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isFixedHoliday(day) && !isMovableHoliday(day);
    }

    private static boolean isFixedHoliday(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case Month.JANUARY -> date == 1;
            case Month.MAY -> date == 1 || date == 17;
            case Month.DECEMBER -> date == 25 || date == 26;
            case Month.FEBRUARY,
                    Month.MARCH,
                    Month.APRIL,
                    Month.JUNE,
                    Month.JULY,
                    Month.AUGUST,
                    Month.SEPTEMBER,
                    Month.OCTOBER,
                    Month.NOVEMBER -> false;
        };
    }

    private static boolean isMovableHoliday(LocalDate day) {
        int fromEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return fromEaster == MAUNDY_THURSDAY
                || fromEaster == GOOD_FRIDAY
                || fromEaster == EASTER_MONDAY
                || fromEaster == ASCENSION
                || fromEaster == WHIT_MONDAY;
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
