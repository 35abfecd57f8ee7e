package no.innspill.routing.out.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.simulation.Destination;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Example;
import no.innspill.routing.domain.simulation.Move;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.routing.domain.simulation.SimulationState;
import no.innspill.routing.out.store.ExplanationDocument.ReasonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A simulation with its report: ids and figures, never a word of a text.
 *
 * @param worker the instance that works on it, for as long as its lease
 */
@Document(SimulationDocument.COLLECTION)
record SimulationDocument(
        @Id String id,
        DraftKind kind,
        String draft,
        String draftName,
        Instant from,
        Instant until,
        String by,
        String byName,
        Instant begunAt,
        @Nullable Instant endedAt,
        SimulationState state,
        long passed,
        long places,
        @Nullable ReportDocument report,
        @Nullable String worker,
        Instant leaseUntil) {
    static final String COLLECTION = "simulations";

    static SimulationDocument fresh(Simulation simulation) {
        return new SimulationDocument(
                simulation.id().toString(),
                simulation.draft().kind(),
                simulation.draft().id(),
                simulation.draftName(),
                simulation.from(),
                simulation.until(),
                simulation.by(),
                simulation.byName(),
                simulation.begunAt(),
                null,
                simulation.state(),
                0,
                0,
                null,
                null,
                Instant.EPOCH);
    }

    Simulation toDomain() {
        return new Simulation(
                UUID.fromString(id),
                new DraftRef(kind, draft),
                draftName,
                from,
                until,
                by,
                byName,
                begunAt,
                endedAt,
                state,
                new Simulation.Progress(passed, places),
                report == null ? null : report.toDomain());
    }

    record ReportDocument(
            long compared,
            long unreadable,
            List<MoveDocument> moves,
            long otherMoves,
            Report.Ways before,
            Report.Ways after) {

        static ReportDocument from(Report report) {
            return new ReportDocument(
                    report.compared(),
                    report.unreadable(),
                    report.moves().stream().map(MoveDocument::from).toList(),
                    report.otherMoves(),
                    report.before(),
                    report.after());
        }

        Report toDomain() {
            return new Report(
                    compared,
                    unreadable,
                    moves.stream().map(MoveDocument::toDomain).toList(),
                    otherMoves,
                    before,
                    after);
        }
    }

    record MoveDocument(Destination from, Destination to, long count, List<ExampleDocument> examples) {

        static MoveDocument from(Move move) {
            return new MoveDocument(
                    move.from(),
                    move.to(),
                    move.count(),
                    move.examples().stream().map(ExampleDocument::from).toList());
        }

        Move toDomain() {
            return new Move(
                    from,
                    to,
                    count,
                    examples.stream().flatMap(ExampleDocument::toDomain).toList());
        }
    }

    record ExampleDocument(String id, Instant receivedAt, ReasonDocument because) {

        static ExampleDocument from(Example example) {
            return new ExampleDocument(
                    example.id().toString(), example.receivedAt(), ReasonDocument.from(example.because()));
        }

        Stream<Example> toDomain() {
            return because.toDomain().map(reason -> new Example(FeedbackId.of(id), receivedAt, reason));
        }
    }
}
