package no.innspill.embedded;

/** The embedded store cannot be opened; the message says why in words for the one who started it. */
public final class StoreUnavailable extends RuntimeException {

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
