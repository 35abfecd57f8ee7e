package no.innspill.intake.imports.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a column writes dates. Each takes a time of day after the date, or none. */
public enum DateForm {
    /** {@code 2026-05-17}, {@code 2026-05-17T10:15:00Z}, {@code 2026-05-17 10:15+02:00}. */
    ISO("uuuu-M-d"),
    /** {@code 17.05.2026 10:15}, {@code 17.5.26}. */
    DOTS("d.M.[uuuu][uu]"),
    /** {@code 17/05/2026 10:15}. */
    DAY_FIRST("d/M/uuuu"),
    /** {@code 05/17/2026 10:15}. */
    MONTH_FIRST("M/d/uuuu"),
    /** {@code 20260517}. */
    COMPACT("uuuuMMdd"),
    /** Days since 30 December 1899, as a spreadsheet counts: {@code 46159.427}. */
    SPREADSHEET("");

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final long SECONDS_OF_DAY = 86_400;
    private static final double LATEST_SHEET_DAY = 73_050; // the year 2100

    private final DateTimeFormatter formatter;

    DateForm(String date) {
        String day = date.isEmpty() ? "uuuu-M-d" : date;
        formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(day)
                .appendPattern("[['T'][' '][', ']['kl. ']['kl ']H[:][.]mm[[:][.]ss]]")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .appendPattern("[' '][XXX][XX][X]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The time that a cell tells; a date without time of day is its beginning. Nothing for what is no such date. */
    public Optional<Instant> read(String cell, ZoneId zone) {
        try {
            return this == SPREADSHEET ? sheet(cell, zone) : Optional.of(written(cell, zone));
        } catch (java.time.DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Instant written(String cell, ZoneId zone) {
        TemporalAccessor read = formatter.parse(cell.strip());
        LocalDate date = LocalDate.from(read);
        LocalTime time =
                Optional.ofNullable(read.query(TemporalQueries.localTime())).orElse(LocalTime.MIDNIGHT);
        LocalDateTime at = date.atTime(time);
        return Optional.ofNullable(read.query(TemporalQueries.offset()))
                .map(offset -> OffsetDateTime.of(at, offset).toInstant())
                .orElseGet(() -> at.atZone(zone).toInstant());
    }

    private static Optional<Instant> sheet(String cell, ZoneId zone) {
        double days = Double.parseDouble(cell.strip().replace(',', '.'));
        if (!(days >= 1 && days <= LATEST_SHEET_DAY)) {
            return Optional.empty();
        }
        long seconds = Math.round((days - Math.floor(days)) * SECONDS_OF_DAY);
        return Optional.of(FIRST_DAY
                .plusDays((long) Math.floor(days))
                .atStartOfDay()
                .plusSeconds(seconds)
                .atZone(zone)
                .toInstant());
    }

    /** The form that reads all of the cells, the surest first; nothing where there are no cells, or none reads all. */
    public static Optional<DateForm> of(List<String> cells) {
        return cells.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(form -> cells.stream()
                                .allMatch(cell ->
                                        form.read(cell, ZoneId.of("UTC")).isPresent()))
                        .findFirst();
    }
}
