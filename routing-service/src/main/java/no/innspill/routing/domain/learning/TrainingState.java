package no.innspill.routing.domain.learning;

/** How far a model has come. Which one is in force is noted elsewhere, once. */
public enum TrainingState {
    /** Asked for. */
    WAITING,
    TRAINING,
    /** It can be put in force. */
    READY,
    FAILED;

    /** Whether something more comes of it. */
    public boolean isOpen() {
        return this == WAITING || this == TRAINING;
    }
}
