package no.innspill.routing.domain.simulation;

/** How far a simulation is. */
public enum SimulationState {
    /** Waits for an instance that has its hands free. */
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** The draft was gone or can decide nothing. */
    FAILED;

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
