package no.innspill.reporting.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.reporting.dashboard.Dashboard.Breakdown;
import no.innspill.reporting.directory.Body;
import no.innspill.reporting.directory.Directory;
import no.innspill.reporting.figures.Dimension;
import no.innspill.reporting.figures.Figures;
import no.innspill.reporting.figures.Figures.Answer;
import no.innspill.reporting.figures.FiguresQuery;
import no.innspill.reporting.figures.Row;
import no.innspill.reporting.figures.UnitTree;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.jspecify.annotations.Nullable;

/** Fetches the figures of a body, or of all, and lays them out for a reader. */
final class DrawDashboard {

    private static final List<List<Dimension>> QUESTIONS = List.of(
            List.of(),
            List.of(Dimension.DAY),
            List.of(Dimension.KIND),
            List.of(Dimension.THEME),
            List.of(Dimension.CHANNEL),
            List.of(Dimension.SERVICE),
            List.of(Dimension.UNIT),
            List.of(Dimension.BODY));

    private final Figures figures;
    private final Directory directory;

    DrawDashboard(Figures figures, Directory directory) {
        this.figures = figures;
        this.directory = directory;
    }

    /**
     * The page.
     *
     * @param body organisation number; none for all bodies
     */
    Dashboard draw(Period period, @Nullable String body, Words words) {
        List<List<Row>> answers = figures.ask(query(period, body), QUESTIONS).stream()
                .map(DrawDashboard::rows)
                .toList();
        Counts total = sum(answers.getFirst());
        Counts before = sum(rows(figures.ask(query(period.before(), body))));
        var headlines = new Headlines(total, before, period, body == null, words);
        var breakdowns = new Breakdowns(words);
        return new Dashboard(
                headlines.tiles(),
                headlines.funnel(),
                headlines.asides(),
                breakdowns(period, body, answers, breakdowns, words),
                breakdowns.outcomes(total),
                headlines.timeliness(),
                total.sum(Measure.RECEIVED, Measure.ROUTED, Measure.OPENED) > 0);
    }

    private List<Breakdown> breakdowns(
            Period period, @Nullable String body, List<List<Row>> answers, Breakdowns breakdowns, Words words) {
        List<Body> bodies = body == null
                ? directory.bodies()
                : directory.body(body).stream().toList();
        List<Breakdown> drawn = new ArrayList<>(List.of(
                breakdowns.days(period, answers.get(1)),
                breakdowns.kinds(answers.get(2)),
                breakdowns.themes(answers.get(3))));
        if (body == null) {
            drawn.add(breakdowns.bodies(answers.get(7), number -> bodyName(bodies, number, words)));
        } else {
            List<Row> rolledUp = UnitTree.of(bodies).rollUp(answers.get(6));
            bodies.forEach(known -> drawn.add(breakdowns.units(rolledUp, Units.of(known, words))));
        }
        drawn.add(breakdowns.channels(answers.get(4)));
        Map<String, String> services = serviceNames(bodies, words);
        drawn.add(breakdowns.services(answers.get(5), id -> services.getOrDefault(id, id)));
        return drawn;
    }

    private static FiguresQuery query(Period period, @Nullable String body) {
        FiguresQuery query = FiguresQuery.of(period.from(), period.to());
        return body == null ? query : query.only(Dimension.BODY, Set.of(body));
    }

    /** A breakdown with too many rows is left empty; the others and the sums are not touched by it. */
    private static List<Row> rows(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows.rows();
            case Answer.TooMany tooMany -> List.of();
        };
    }

    private static Counts sum(List<Row> rows) {
        return rows.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus);
    }

    private static String bodyName(List<Body> bodies, String number, Words words) {
        return bodies.stream()
                .filter(body -> body.number().equals(number))
                .map(body -> words.in(body.name()))
                .findFirst()
                .orElse(number);
    }

    private static Map<String, String> serviceNames(List<Body> bodies, Words words) {
        Map<String, String> names = new HashMap<>();
        bodies.forEach(body -> body.services().forEach((id, name) -> names.put(id, words.in(name))));
        return names;
    }
}
