package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.ImportDirectory;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.application.KeepDirectory;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.simulation.Deciding;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.application.simulation.PastFeedback;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.application.simulation.Simulations;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.simulation.Destination;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Move;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.routing.domain.simulation.Simulation.Span;
import no.innspill.routing.domain.simulation.SimulationState;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.Outages;
import org.assertj.core.groups.Tuple;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A draft tried on what really came in, out of the broker. */
@Routing
class SimulationIT {
    private static final int LATER_THAN_ALL = 60;

    private final Wire wire = new Wire();
    private final Instant begin = Instant.now();
    private final List<String> told = new ArrayList<>();

    @Autowired
    private Simulations simulations;

    @Autowired
    private PastFeedback past;

    @Autowired
    private RouteFeedback inForce;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private ImportDirectory imports;

    @Autowired
    private CurrentDirectory directory;

    @Autowired
    @Qualifier("directoryDrafts")
    private Drafts drafts;

    @BeforeEach
    void someComesIn() {
        for (int i = 0; i < 12; i++) {
            String id = UUID.randomUUID().toString();
            wire.tell(Wire.received(id, Wire.NAV, i % 4 == 0 ? "sykepenger" : "dagpenger", "Når kommer pengene?"));
            told.add(id);
        }
        await().untilAsserted(() -> assertThat(wire.idsRouted()).containsAll(told));
    }

    @Test
    void whatADraftWouldMoveIsCountedAndNothingIsTouched() {
        long decided = decisions();
        int events = wire.idsRouted().size();
        SimulateRouting simulate = simulating(this::toTriageInsteadOfSickPay);

        Simulation done = run(simulate);

        assertThat(done.state()).isEqualTo(SimulationState.DONE);
        assertThat(done.progress().percent()).isEqualTo(100);
        Report report = report(done);
        assertThat(report.compared()).as("other tests tell too").isGreaterThanOrEqualTo(told.size());
        assertThat(report.moves())
                .extracting(Move::from, Move::to)
                .containsExactly(Tuple.tuple(
                        new Destination(Destination.Way.UNIT, "nav-sykepenger"),
                        new Destination(Destination.Way.TRIAGE, "")));
        assertThat(report.moreInTriage()).isEqualTo(report.moved()).isGreaterThanOrEqualTo(3);
        assertThat(report.moves().getFirst().examples()).hasSize(3);
        assertThat(decisions()).isEqualTo(decided);
        assertThat(wire.idsRouted()).hasSize(events);
    }

    @Test
    void aFileForTheDirectoryIsTriedAsOfTheDayThatItCountsFromAndNothingOfItHoldsThen() {
        LocalDate day = LocalDate.ofInstant(begin, Norway.TIME).plusDays(40);
        String csv = """
                record;body;id;name_nb;unit;service;valid_from;valid_to
                unit;889640782;nav-prøve;Prøve;;;;
                unit;889640782;nav-sykdom-ny;Sykdom;;;%1$s;
                responsibility;889640782;;;nav-sykepenger;sykepenger;;%2$s
                responsibility;889640782;;;nav-sykdom-ny;sykepenger;%1$s;
                """.formatted(day, day.minusDays(1));
        String file = imports.propose(
                        EventIds.next(), "sykdom.csv", Format.CSV, csv, new KeepDirectory.Keeper("eva", "Eva"))
                .proposal()
                .id();
        var draft = new DraftRef(DraftKind.DIRECTORY, file);
        assertThat(drafts.list()).contains(new Drafts.Named(draft, "sykdom.csv"));

        Simulation done = run(simulatingOf(drafts), draft);

        assertThat(report(done).moves())
                .extracting(Move::from, Move::to)
                .containsExactly(Tuple.tuple(
                        new Destination(Destination.Way.UNIT, "nav-sykepenger"),
                        new Destination(Destination.Way.UNIT, "nav-sykdom-ny")));
        assertThat(report(done).moved()).isGreaterThanOrEqualTo(3);
        assertThat(directory.current().unit(new UnitId("nav-sykdom-ny"))).isEmpty();

        assertThat(imports.discard(file, new KeepDirectory.Keeper("eva", "Eva")))
                .isTrue();
        assertThat(drafts.list()).extracting(Drafts.Named::ref).doesNotContain(draft);
        assertThat(drafts.deciding(file)).isEmpty();
    }

    @Test
    void whatIsCancelledStopsAndKeepsWhatItHasCome() {
        SimulateRouting simulate = simulating(piece -> {
            simulations.newest(1).forEach(running -> simulations.cancel(running.id(), Instant.now()));
            return inForce.consider(piece);
        });

        Simulation cancelled = run(simulate);

        assertThat(cancelled.state()).isEqualTo(SimulationState.CANCELLED);
        assertThat(simulate.cancel(cancelled.id())).as("it is over").isFalse();
    }

    @Test
    void aDraftThatIsGoneFailsItsSimulationAndAnUnknownOneBeginsNone() {
        SimulateRouting simulate = simulating(null);

        assertThat(run(simulate).state()).isEqualTo(SimulationState.FAILED);
        assertThat(simulate.begin(new DraftRef(DraftKind.MODEL, "none"), span(), "eva", "Eva"))
                .isEmpty();
    }

    @Test
    void whatADraftCannotDecideIsCountedAndTheRestGoesOn() {
        SimulateRouting simulate = simulating(piece -> {
            if ("sykepenger".equals(piece.service())) {
                throw new IllegalStateException("this draft is broken");
            }
            return inForce.consider(piece);
        });

        Report report = report(run(simulate));

        assertThat(report.unreadable()).isGreaterThanOrEqualTo(3);
        assertThat(report.compared()).isGreaterThanOrEqualTo(told.size() - 3);
        assertThat(report.moved()).isZero();
    }

    @Test
    void whatAWorkerLeftIsBegunAnewByAnother() {
        SimulateRouting simulate = simulating(inForce::consider);
        Simulation begun = simulate.begin(new DraftRef(DraftKind.RULES, "draft"), span(), "eva", "Eva")
                .orElseThrow();
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(5));
        assertThat(simulations.claim("gone", longAgo, Duration.ofSeconds(30))).isPresent();

        simulate.work("another", () -> true);

        assertThat(simulate.find(begun.id()).map(Simulation::state)).contains(SimulationState.DONE);
        assertThat(simulations.advance(begun.id(), "gone", Simulation.Progress.NONE, null, Instant.now()))
                .as("the one that came back too late")
                .isFalse();
    }

    private Decision toTriageInsteadOfSickPay(Incoming piece) {
        Decision decision = inForce.consider(piece);
        return "sykepenger".equals(piece.service()) ? new Decision.Triage(decision.why()) : decision;
    }

    private Simulation run(SimulateRouting simulate) {
        return run(simulate, new DraftRef(DraftKind.RULES, "draft"));
    }

    private Simulation run(SimulateRouting simulate, DraftRef draft) {
        Simulation begun = simulate.begin(draft, span(), "eva", "Eva").orElseThrow();
        // at once, before the service's own worker looks, which knows no such draft
        await().pollDelay(Duration.ZERO).until(() -> {
            simulate.work("test", () -> true);
            return simulate.find(begun.id()).orElseThrow().state().isOver();
        });
        return simulate.find(begun.id()).orElseThrow();
    }

    private Span span() {
        return new Span(begin, begin.plusSeconds(LATER_THAN_ALL));
    }

    private static Report report(Simulation simulation) {
        return Objects.requireNonNull(simulation.report());
    }

    private SimulateRouting simulating(@Nullable Deciding draft) {
        Drafts named = new Drafts() {
            @Override
            public DraftKind kind() {
                return DraftKind.RULES;
            }

            @Override
            public List<Named> list() {
                return List.of(new Named(new DraftRef(DraftKind.RULES, "draft"), "Vinter"));
            }

            @Override
            public Optional<Deciding> deciding(String id) {
                return Optional.ofNullable(draft);
            }
        };
        return simulatingOf(named);
    }

    private SimulateRouting simulatingOf(Drafts tried) {
        return new SimulateRouting(
                simulations,
                past,
                inForce::consider,
                List.of(tried),
                Clock.systemUTC(),
                UUID::randomUUID,
                Outages::isOutage);
    }

    private long decisions() {
        return mongo.getCollection("decisions").countDocuments(new Document());
    }
}
