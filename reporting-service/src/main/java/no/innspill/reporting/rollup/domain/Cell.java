package no.innspill.reporting.rollup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where something is counted: one combination of the dimensions. What is not known yet, such as the unit of feedback
 * that was not routed, is absent.
 *
 * @param day the day in Norwegian time on which the feedback was accepted, also for what happens to it later
 * @param body organisation number of the body whose figures it belongs to
 * @param unit the unit that has it
 * @param service the body's own name for its service
 * @param theme address of a theme or word in LOS
 * @param kind name of the sort of message
 * @param channel name of the way it came
 */
public record Cell(
        LocalDate day,
        String body,
        @Nullable String unit,
        @Nullable String service,
        @Nullable String theme,
        @Nullable String kind,
        @Nullable String channel) {

    /** Norwegian time: the day that a leader means. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** No name of anything is longer; a longer one is a fault of its sender. */
    private static final int LONGEST = 500;

    public Cell {
        if (body.isBlank()) {
            throw new IllegalArgumentException("a cell belongs to a body");
        }
        unit = present(unit);
        service = present(service);
        theme = present(theme);
        kind = present(kind);
        channel = present(channel);
    }

    /** The day in Norway of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, OSLO);
    }

    private static @Nullable String present(@Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            throw new IllegalArgumentException("a dimension has at most " + LONGEST + " characters");
        }
        return value == null || value.isBlank() ? null : value;
    }
}
