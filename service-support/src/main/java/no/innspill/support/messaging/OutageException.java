package no.innspill.support.messaging;

/** The store or the broker is away: the batch is handed back, and is tried again until they are there. */
final class OutageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutageException(Throwable cause) {
        super("store or broker away: " + cause.getClass().getSimpleName(), cause);
    }
}
