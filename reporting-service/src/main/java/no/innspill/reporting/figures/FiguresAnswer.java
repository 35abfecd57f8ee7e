package no.innspill.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a system reads them.
 *
 * @param bodies the bodies that they are of; empty for all
 * @param by the dimensions that rows are told apart by
 * @param countedAt when the last event was counted; none while there is nothing in the report
 * @param total all of it, each thing once
 * @param rows a unit's row holds the units below it too, so rows by unit are not to be added up
 */
record FiguresAnswer(
        LocalDate from,
        LocalDate to,
        Set<String> bodies,
        List<String> by,
        @Nullable Instant countedAt,
        Map<String, Long> total,
        List<Line> rows) {

    /**
     * The figures of one combination of values.
     *
     * @param values by dimension; null where it is not known
     * @param partOf the unit that the row's unit belongs to and is contained in
     */
    record Line(
            Map<String, @Nullable String> values, @Nullable String partOf, Map<String, Long> counts) {}

    static FiguresAnswer of(
            FiguresQuery query,
            Set<String> bodies,
            Counts total,
            List<Row> rows,
            UnitTree units,
            @Nullable Instant countedAt) {
        List<Row> rolledUp = query.by().contains(Dimension.UNIT) ? units.rollUp(rows) : rows;
        return new FiguresAnswer(
                query.from(),
                query.to(),
                bodies,
                query.by().stream().map(Dimension::key).toList(),
                countedAt,
                counts(total),
                query.by().isEmpty()
                        ? List.of()
                        : rolledUp.stream().map(row -> line(query, row, units)).toList());
    }

    private static Line line(FiguresQuery query, Row row, UnitTree units) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        query.by().forEach(dimension -> values.put(dimension.key(), row.value(dimension)));
        String unit = row.value(Dimension.UNIT);
        return new Line(values, unit == null ? null : units.parent(unit), counts(row.counts()));
    }

    private static Map<String, Long> counts(Counts counts) {
        Map<String, Long> all = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            all.put(measure.key(), counts.of(measure));
        }
        return all;
    }
}
