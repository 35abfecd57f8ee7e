package no.innspill.standalone.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A part did not answer, or asked to be called later: worth another try. */
final class Unreachable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    Unreachable(String why, Duration pause, @Nullable Throwable cause) {
        super(why, cause);
        this.pause = pause;
    }

    /** How long to wait before the next try. */
    Duration pause() {
        return pause;
    }
}
