package no.innspill.support.messaging;

/**
 * A record that no later try can make good. It goes to the dead letters at once.
 *
 * <p>The message is kept with the dead letter, so it says what is wrong without repeating what the record holds.
 */
public class PoisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PoisonException(String whatIsWrong) {
        super(whatIsWrong);
    }
}
