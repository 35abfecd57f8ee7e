package no.innspill.reporting.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which figures.
 *
 * @param from the first day, in Norwegian time, on which the feedback was accepted
 * @param to the last such day
 * @param by what they are told apart by; at most {@link #MOST_DIMENSIONS}, each once
 * @param only the values of a dimension that count; all where a dimension is not there
 */
public record FiguresQuery(LocalDate from, LocalDate to, List<Dimension> by, Map<Dimension, Set<String>> only) {

    /** More make rows too many to be of use. */
    public static final int MOST_DIMENSIONS = 3;

    /** The longest period in days: two years and some, to compare one with the other. */
    public static final int LONGEST = 800;

    public FiguresQuery {
        by = List.copyOf(by);
        only = Map.copyOf(only);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new IllegalArgumentException("a period has 1 to " + LONGEST + " days");
        }
        if (by.size() > MOST_DIMENSIONS || Set.copyOf(by).size() != by.size()) {
            throw new IllegalArgumentException("at most " + MOST_DIMENSIONS + " dimensions, each once");
        }
    }

    /** The figures of a period in one sum. */
    public static FiguresQuery of(LocalDate from, LocalDate to) {
        return new FiguresQuery(from, to, List.of(), Map.of());
    }

    /** The same figures, told apart by these. */
    public FiguresQuery by(Dimension... dimensions) {
        return new FiguresQuery(from, to, List.of(dimensions), only);
    }

    /** Of these figures, only those with one of the values. */
    public FiguresQuery only(Dimension dimension, Set<String> values) {
        EnumMap<Dimension, Set<String>> narrowed = new EnumMap<>(Dimension.class);
        narrowed.putAll(only);
        narrowed.put(dimension, Set.copyOf(values));
        return new FiguresQuery(from, to, by, narrowed);
    }
}
