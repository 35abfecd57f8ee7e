package no.innspill.routing.domain.learning;

/** Why no model came of a training. */
public enum TrainingFailure {
    /** It took longer than it may. */
    TOO_LONG,
    /** The model is larger than one that is kept. */
    TOO_LARGE,
    /** It was begun several times, and each time the instance that did it went away. */
    GIVEN_UP,
    /** A fault in the program, which its log tells of. */
    FAULT
}
