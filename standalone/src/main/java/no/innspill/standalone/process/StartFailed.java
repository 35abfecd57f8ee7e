package no.innspill.standalone.process;

import org.jspecify.annotations.Nullable;

/** Innspill did not start; the message is for the one who started it. */
public final class StartFailed extends RuntimeException {
    StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
