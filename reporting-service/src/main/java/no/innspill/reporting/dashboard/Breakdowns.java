package no.innspill.reporting.dashboard;

import static no.innspill.reporting.rollup.domain.Measure.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.innspill.reporting.dashboard.Dashboard.Breakdown;
import no.innspill.reporting.dashboard.Dashboard.Line;
import no.innspill.reporting.dashboard.Dashboard.Value;
import no.innspill.reporting.figures.Dimension;
import no.innspill.reporting.figures.Row;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.jspecify.annotations.Nullable;

/** Figures told apart by day, kind, theme and so on: the tables of the page, from which its charts are drawn. */
final class Breakdowns {

    /** A chart with more bars is not read. */
    private static final int BARS = 10;

    /** A table with more lines is asked for in another way than on a page. */
    private static final int LINES = 100;

    private static final Measure[] DECIDED = {ROUTED, TRIAGE, DECIDED_OTHERWISE};

    private final Words words;

    Breakdowns(Words words) {
        this.words = words;
    }

    /** Feedback that came in, by day; a day without any is a zero and not a gap. */
    Breakdown days(Period period, List<Row> rows) {
        Map<String, Counts> byDay = byValue(rows, Dimension.DAY);
        List<Line> lines = new ArrayList<>();
        long total = 0;
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            Counts counts = byDay.getOrDefault(day.toString(), Counts.NONE);
            total += Said.in(counts);
            lines.add(new Line(words.day(day), words.shortDay(day), 0, true, values(counts, Said.in(counts))));
        }
        String perDay = words.oneDecimal((double) total / Math.max(1, lines.size()));
        return breakdown(
                "days", "line", words.say("reporting.days.summary", words.number(total), perDay), received(), lines);
    }

    /** Feedback by the channel that it came by. */
    Breakdown channels(List<Row> rows) {
        return ranked("channels", Dimension.CHANNEL, rows, Said::in, c -> words.name("channel", c), received());
    }

    /** Feedback by what sort of message it is, as far as that is decided. */
    Breakdown kinds(List<Row> rows) {
        return ranked("kinds", Dimension.KIND, rows, c -> c.sum(DECIDED), k -> words.name("kind", k), decided());
    }

    /** Feedback by what it is about, as far as that is decided. */
    Breakdown themes(List<Row> rows) {
        return ranked("themes", Dimension.THEME, rows, c -> c.sum(DECIDED), words::theme, decided());
    }

    /** Feedback by the service that it is about. */
    Breakdown services(List<Row> rows, Function<String, String> name) {
        return ranked("services", Dimension.SERVICE, rows, Said::in, name, received());
    }

    /** Feedback by the body that submitted it. */
    Breakdown bodies(List<Row> rows, Function<String, String> name) {
        return ranked("bodies", Dimension.BODY, rows, Said::in, name, received());
    }

    /** Feedback that went to units, as a tree: a unit's line holds the units below it. */
    Breakdown units(List<Row> rolledUp, Units units) {
        Map<String, Counts> byUnit = byValue(rolledUp, Dimension.UNIT);
        List<Line> lines = new ArrayList<>();
        for (Units.Named unit : units.inOrder()) {
            Counts counts = byUnit.getOrDefault(unit.id(), Counts.NONE);
            lines.add(new Line(
                    unit.name(), null, unit.depth(), lines.size() < 2 * BARS, values(counts, counts.of(ROUTED))));
        }
        String most = lines.stream()
                .filter(line -> line.values().getFirst().number() > 0)
                .max(Comparator.comparingLong(line -> line.values().getFirst().number()))
                .map(line -> words.say(
                        "reporting.most", line.label(), line.values().getFirst().text()))
                .orElseGet(() -> words.say("reporting.none"));
        return breakdown("units", "bars", most, words.say("reporting.column.routed"), lines);
    }

    /** What came of resolved cases. */
    Breakdown outcomes(Counts total) {
        long all = total.sum(Headlines.RESOLVED);
        List<Line> lines = new ArrayList<>();
        for (Measure outcome : Headlines.RESOLVED) {
            long count = total.of(outcome);
            if (count != 0 || outcome != RESOLVED_OTHER) {
                lines.add(new Line(
                        words.say("reporting.outcome." + outcome.key()),
                        null,
                        0,
                        true,
                        List.of(value(count), new Value(words.percent(count, all), 0))));
            }
        }
        return new Breakdown(
                "outcomes",
                "bars",
                words.say("reporting.outcomes"),
                words.say("reporting.outcomes.summary", words.number(all)),
                words.say("reporting.outcomes.first"),
                List.of(words.say("reporting.column.cases"), words.say("reporting.column.share")),
                lines);
    }

    private Breakdown ranked(
            String id,
            Dimension dimension,
            List<Row> rows,
            ToLongFunction<Counts> size,
            Function<String, String> name,
            String column) {
        List<Row> counted = rows.stream()
                .filter(row -> size.applyAsLong(row.counts()) != 0)
                .sorted(Comparator.comparingLong((Row row) -> size.applyAsLong(row.counts()))
                        .reversed())
                .toList();
        List<Line> lines = new ArrayList<>();
        Counts rest = Counts.NONE;
        for (Row row : counted) {
            if (lines.size() < LINES) {
                lines.add(new Line(
                        label(id, row.value(dimension), name),
                        null,
                        0,
                        lines.size() < BARS,
                        values(row.counts(), size.applyAsLong(row.counts()))));
            } else {
                rest = rest.plus(row.counts());
            }
        }
        if (!rest.isNone()) {
            lines.add(new Line(words.say("reporting.rest"), null, 0, false, values(rest, size.applyAsLong(rest))));
        }
        String summary = lines.isEmpty()
                ? words.say("reporting.none")
                : words.say(
                        "reporting.most",
                        lines.getFirst().label(),
                        lines.getFirst().values().getFirst().text());
        return breakdown(id, "bars", summary, column, lines);
    }

    private String label(String id, @Nullable String value, Function<String, String> name) {
        return value == null ? words.say("reporting." + id + ".unset") : name.apply(value);
    }

    private Breakdown breakdown(String id, String chart, String summary, String column, List<Line> lines) {
        return new Breakdown(
                id,
                chart,
                words.say("reporting." + id),
                summary,
                words.say("reporting." + id + ".first"),
                List.of(
                        column,
                        words.say("reporting.column.opened"),
                        words.say("reporting.column.resolved"),
                        words.say("reporting.column.inTime")),
                lines);
    }

    private String received() {
        return words.say("reporting.column.received");
    }

    private String decided() {
        return words.say("reporting.column.feedback");
    }

    private List<Value> values(Counts counts, long first) {
        return List.of(
                value(first),
                value(counts.of(OPENED)),
                value(counts.sum(Headlines.RESOLVED)),
                new Value(words.percent(counts.of(RESOLVED_IN_TIME), counts.sum(RESOLVED_IN_TIME, RESOLVED_LATE)), 0));
    }

    private Value value(long number) {
        return new Value(words.number(number), number);
    }

    private static Map<String, Counts> byValue(List<Row> rows, Dimension dimension) {
        Map<String, Counts> byValue = new HashMap<>();
        rows.forEach(row -> byValue.merge(row.values().getOrDefault(dimension, ""), row.counts(), Counts::plus));
        return byValue;
    }
}
