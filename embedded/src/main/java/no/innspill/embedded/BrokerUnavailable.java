package no.innspill.embedded;

/** The embedded broker could not start; the message says why in words for the one who started it. */
public final class BrokerUnavailable extends RuntimeException {

    BrokerUnavailable(String message) {
        super(message);
    }

    BrokerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
