package no.innspill.routing.in.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.simulation.Destination;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Move;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the reader's language what simulations hold as codes, ids and figures. */
@Component
final class SimulationWording {
    private static final String LONG_DASH = "–";

    private final Wording wording;

    SimulationWording(Wording wording) {
        this.wording = wording;
    }

    /** A draft to choose. */
    record Choice(String value, String name) {}

    /** A simulation in the list. */
    record Row(String id, String draft, String period, String begun, String by, String state, String result) {}

    /**
     * A simulation.
     *
     * @param asOfOneDay whether everything is decided as if it came in on the day that the draft counts from
     * @param open whether something more comes of it
     * @param places how many places of the topic it reads
     */
    record View(
            String id,
            String draft,
            boolean asOfOneDay,
            String period,
            String begun,
            String by,
            String state,
            boolean open,
            int percent,
            long passed,
            long places,
            @Nullable Result result) {}

    /** What it came to so far. */
    record Result(
            long compared,
            long moved,
            String movedShare,
            String moreInTriage,
            long unreadable,
            Report.Ways before,
            Report.Ways after,
            List<MoveRow> moves,
            long otherMoves) {}

    /** What would go from one place to another. */
    record MoveRow(String from, String to, long count, List<ExampleRow> examples) {}

    /** One piece that would. */
    record ExampleRow(String id, String received, String because) {}

    List<Choice> drafts(List<Drafts.Named> drafts, Locale locale) {
        Wording.Page words = wording.of(locale);
        return drafts.stream()
                .map(named -> new Choice(
                        SimulationRequest.written(named.ref()), kind(named.ref(), words) + ": " + named.name()))
                .toList();
    }

    Row row(Simulation simulation, Locale locale) {
        Wording.Page words = wording.of(locale);
        Report report = simulation.report();
        return new Row(
                simulation.id().toString(),
                kind(simulation.draft(), words) + ": " + simulation.draftName(),
                period(simulation, words),
                words.time(simulation.begunAt()),
                simulation.byName(),
                state(simulation, words),
                report == null
                        ? ""
                        : words.say("routing.simulation.result", report.moved(), report.compared(), signed(report)));
    }

    View view(Simulation simulation, Locale locale) {
        Wording.Page words = wording.of(locale);
        Report report = simulation.report();
        return new View(
                simulation.id().toString(),
                kind(simulation.draft(), words) + ": " + simulation.draftName(),
                simulation.draft().kind() == DraftKind.DIRECTORY,
                period(simulation, words),
                words.time(simulation.begunAt()),
                simulation.byName(),
                state(simulation, words),
                !simulation.state().isOver(),
                simulation.progress().percent(),
                simulation.progress().passed(),
                simulation.progress().places(),
                report == null ? null : result(report, words, locale));
    }

    private static Result result(Report report, Wording.Page words, Locale locale) {
        double share = report.compared() == 0 ? 0 : 100.0 * report.moved() / report.compared();
        return new Result(
                report.compared(),
                report.moved(),
                String.format(locale, "%.1f", share),
                signed(report),
                report.unreadable(),
                report.before(),
                report.after(),
                report.moves().stream().map(move -> row(move, words)).toList(),
                report.otherMoves());
    }

    private static MoveRow row(Move move, Wording.Page words) {
        return new MoveRow(
                place(move.from(), words),
                place(move.to(), words),
                move.count(),
                move.examples().stream()
                        .map(example -> new ExampleRow(
                                example.id().toString(),
                                words.time(example.receivedAt()),
                                words.reason(example.because())))
                        .toList());
    }

    private static String place(Destination destination, Wording.Page words) {
        return switch (destination.way()) {
            case UNIT -> {
                UnitId unit = new UnitId(destination.place());
                String body = words.bodyOf(unit);
                yield body.isEmpty() ? words.unit(unit) : words.unit(unit) + ", " + body;
            }
            case TRIAGE -> words.say("routing.simulation.place.TRIAGE");
            case REDIRECT -> words.say("routing.simulation.place." + destination.place());
            case WITHDRAWN -> words.say("routing.simulation.place.WITHDRAWN");
        };
    }

    private static String kind(DraftRef ref, Wording.Page words) {
        return words.say("routing.simulation.kind." + ref.kind());
    }

    private static String state(Simulation simulation, Wording.Page words) {
        return words.say("routing.simulation.state." + simulation.state());
    }

    private static String period(Simulation simulation, Wording.Page words) {
        return words.day(LocalDate.ofInstant(simulation.from(), Norway.TIME))
                + " " + LONG_DASH + " "
                + words.day(LocalDate.ofInstant(simulation.until().minusMillis(1), Norway.TIME));
    }

    private static String signed(Report report) {
        return report.moreInTriage() > 0 ? "+" + report.moreInTriage() : String.valueOf(report.moreInTriage());
    }
}
