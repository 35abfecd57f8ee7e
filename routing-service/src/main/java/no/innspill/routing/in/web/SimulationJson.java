package no.innspill.routing.in.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.domain.simulation.Destination;
import no.innspill.routing.domain.simulation.Example;
import no.innspill.routing.domain.simulation.Move;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * A simulation as the API gives it.
 *
 * @param percent how much of the time is read, 0 to 100
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationJson(
        String id,
        String draft,
        String draftName,
        Instant from,
        Instant until,
        String by,
        Instant begunAt,
        @Nullable Instant endedAt,
        String state,
        int percent,
        @Nullable ReportJson report) {

    /** What there is, and what can be tried. */
    record ListJson(List<DraftJson> drafts, List<SimulationJson> simulations) {}

    record DraftJson(String draft, String name) {
        static DraftJson of(Drafts.Named named) {
            return new DraftJson(SimulationRequest.written(named.ref()), named.name());
        }
    }

    /** The figures; {@code moreInTriage} is negative where fewer wait. */
    record ReportJson(
            long compared,
            long unreadable,
            long moved,
            long moreInTriage,
            Report.Ways before,
            Report.Ways after,
            List<MoveJson> moves,
            long otherMoves) {

        static ReportJson of(Report report) {
            return new ReportJson(
                    report.compared(),
                    report.unreadable(),
                    report.moved(),
                    report.moreInTriage(),
                    report.before(),
                    report.after(),
                    report.moves().stream().map(MoveJson::of).toList(),
                    report.otherMoves());
        }
    }

    record MoveJson(PlaceJson from, PlaceJson to, long count, List<ExampleJson> examples) {
        static MoveJson of(Move move) {
            return new MoveJson(
                    PlaceJson.of(move.from()),
                    PlaceJson.of(move.to()),
                    move.count(),
                    move.examples().stream().map(ExampleJson::of).toList());
        }
    }

    /** Where it goes: the unit of {@code UNIT}, and why for {@code REDIRECT}. */
    record PlaceJson(String way, @Nullable String place) {
        static PlaceJson of(Destination destination) {
            return new PlaceJson(destination.way().name(), destination.place().isEmpty() ? null : destination.place());
        }
    }

    record ExampleJson(String feedbackId, Instant receivedAt, String because) {
        static ExampleJson of(Example example) {
            return new ExampleJson(
                    example.id().toString(),
                    example.receivedAt(),
                    example.because().code().code());
        }
    }

    static SimulationJson of(Simulation simulation) {
        Report report = simulation.report();
        return new SimulationJson(
                simulation.id().toString(),
                SimulationRequest.written(simulation.draft()),
                simulation.draftName(),
                simulation.from(),
                simulation.until(),
                simulation.byName(),
                simulation.begunAt(),
                simulation.endedAt(),
                simulation.state().name(),
                simulation.progress().percent(),
                report == null ? null : ReportJson.of(report));
    }
}
