package no.innspill.routing.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.routing.domain.simulation.Simulation.Progress;
import no.innspill.routing.domain.simulation.SimulationState;
import org.jspecify.annotations.Nullable;

/** Simulations with how far they are, and their reports. */
public interface Simulations {

    void begin(Simulation fresh);

    Optional<Simulation> find(UUID id);

    /** The newest first. */
    List<Simulation> newest(int most);

    /** One that nobody works on, or whose worker has not been heard of, for this worker. */
    Optional<Simulation> claim(String worker, Instant now, Duration lease);

    /**
     * Notes how far it is, and that the worker lives.
     *
     * @return false when it is not the worker's any more, or was cancelled
     */
    boolean advance(UUID id, String worker, Progress progress, @Nullable Report soFar, Instant leaseUntil);

    /**
     * Ends it, by its worker.
     *
     * @return false when it is not the worker's any more, or was cancelled
     */
    boolean end(UUID id, String worker, SimulationState state, Progress progress, @Nullable Report report, Instant now);

    /**
     * Cancels it. Its worker sees that at its next step.
     *
     * @return false when it is over
     */
    boolean cancel(UUID id, Instant now);
}
