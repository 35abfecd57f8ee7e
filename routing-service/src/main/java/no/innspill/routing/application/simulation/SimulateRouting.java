package no.innspill.routing.application.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.routing.domain.simulation.Simulation.Progress;
import no.innspill.routing.domain.simulation.Simulation.Span;
import no.innspill.routing.domain.simulation.SimulationState;
import no.innspill.routing.domain.simulation.Tally;

/**
 * Tries a draft on past feedback: decides each piece by what is in force and by the draft, and counts what differs. Nothing is decided,
 * told or stored but the report. An instance that goes leaves its simulations to another one, which begins them anew.
 */
public final class SimulateRouting {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    private final Simulations simulations;
    private final PastFeedback past;
    private final Deciding inForce;
    private final Map<DraftKind, Drafts> drafts = new EnumMap<>(DraftKind.class);
    private final Clock clock;
    private final Supplier<UUID> newIds;
    private final Predicate<Throwable> outage;

    /**
     * Makes it.
     *
     * @param inForce what decides now
     * @param drafts of each kind that can be tried
     * @param outage whether a failure says that something is away for now
     */
    public SimulateRouting(
            Simulations simulations,
            PastFeedback past,
            Deciding inForce,
            List<? extends Drafts> drafts,
            Clock clock,
            Supplier<UUID> newIds,
            Predicate<Throwable> outage) {
        this.simulations = simulations;
        this.past = past;
        this.inForce = inForce;
        drafts.forEach(each -> this.drafts.put(each.kind(), each));
        this.clock = clock;
        this.newIds = newIds;
        this.outage = outage;
    }

    /** All drafts that can be tried, by their kinds. */
    public List<Drafts.Named> drafts() {
        return drafts.values().stream()
                .sorted(Comparator.comparing(Drafts::kind))
                .flatMap(each -> each.list().stream())
                .toList();
    }

    /**
     * Begins one, to be worked on by whichever instance has its hands free.
     *
     * @param by the subject of the person who begins it
     * @return nothing when there is no such draft
     */
    public Optional<Simulation> begin(DraftRef draft, Span span, String by, String byName) {
        return drafts().stream()
                .filter(named -> named.ref().equals(draft))
                .findFirst()
                .map(named -> {
                    Simulation fresh =
                            Simulation.begin(newIds.get(), draft, named.name(), span, by, byName, clock.instant());
                    simulations.begin(fresh);
                    return fresh;
                });
    }

    public Optional<Simulation> find(UUID id) {
        return simulations.find(id);
    }

    /** The newest first. */
    public List<Simulation> newest(int most) {
        return simulations.newest(most);
    }

    /** Cancels one; false when it is over. */
    public boolean cancel(UUID id) {
        return simulations.cancel(id, clock.instant());
    }

    /**
     * Works on one to its end.
     *
     * @param worker tells this instance from others
     * @param goOn false once the instance is to stop
     * @return whether there was one
     */
    public boolean work(String worker, BooleanSupplier goOn) {
        Optional<Simulation> claimed = simulations.claim(worker, clock.instant(), LEASE);
        claimed.ifPresent(simulation -> run(simulation, worker, goOn));
        return claimed.isPresent();
    }

    private void run(Simulation simulation, String worker, BooleanSupplier goOn) {
        Drafts kept = drafts.get(simulation.draft().kind());
        Optional<Deciding> drafted = kept == null
                ? Optional.empty()
                : kept.deciding(simulation.draft().id());
        if (kept == null || drafted.isEmpty()) {
            simulations.end(simulation.id(), worker, SimulationState.FAILED, Progress.NONE, null, clock.instant());
            return;
        }
        var tally = new Tally();
        try (Deciding deciding = drafted.get();
                PastFeedback.Reading reading = past.read(simulation.from(), simulation.until())) {
            Deciding now = deciding.heldAgainst(inForce);
            Instant noted = Instant.EPOCH;
            while (!reading.isDone()) {
                if (!goOn.getAsBoolean()) {
                    return; // another instance begins it anew when the lease is over
                }
                reading.next().forEach(piece -> compare(piece, now, deciding, tally));
                Instant at = clock.instant();
                if (noted.plus(BETWEEN_NOTES).isBefore(at)) {
                    noted = at;
                    if (!simulations.advance(
                            simulation.id(), worker, progress(reading), tally.report(), at.plus(LEASE))) {
                        return;
                    }
                }
            }
            boolean ended = simulations.end(
                    simulation.id(), worker, SimulationState.DONE, progress(reading), tally.report(), clock.instant());
            if (ended) {
                kept.tried(simulation);
            }
        }
    }

    private void compare(Incoming piece, Deciding now, Deciding drafted, Tally tally) {
        try {
            tally.count(piece.id(), piece.receivedAt(), now.decide(piece), drafted.decide(piece));
        } catch (RuntimeException undecided) {
            if (outage.test(undecided)) {
                throw undecided;
            }
            // a fault in one of them, which is for the report to tell, and would come again; its message may hold words
            tally.countUnreadable();
        }
    }

    private static Progress progress(PastFeedback.Reading reading) {
        return new Progress(reading.passed(), reading.places());
    }
}
