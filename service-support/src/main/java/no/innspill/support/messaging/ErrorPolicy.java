package no.innspill.support.messaging;

import java.time.Duration;
import java.util.List;

/**
 * What a consumer does when a record fails. Fatal failures go to the dead letters at once; others are tried again, ever later, and
 * then go there too. An outage of store or broker is neither: nothing is given up while it lasts.
 *
 * @param fatal failures that no later try can make good
 * @param attempts how often a record is tried in all, 1 to 20
 * @param firstDelay before the second try
 * @param maxDelay no wait is longer
 * @param jitter how much of a delay is left to chance, 0 to 1, so that instances do not try in step
 */
public record ErrorPolicy(
        List<Class<? extends Throwable>> fatal, int attempts, Duration firstDelay, Duration maxDelay, double jitter) {

    public ErrorPolicy {
        fatal = List.copyOf(fatal);
        if (attempts < 1 || attempts > 20) {
            throw new IllegalArgumentException("attempts must be 1 to 20, not " + attempts);
        }
        if (firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException("delays must be 0 <= first <= max");
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("jitter must be 0 to 1, not " + jitter);
        }
    }

    /** What is malformed, out of range or null where it must not be is fatal; the rest is tried five times within about three seconds. */
    public static ErrorPolicy standard() {
        return new ErrorPolicy(
                List.of(PoisonException.class, IllegalArgumentException.class, NullPointerException.class),
                5,
                Duration.ofMillis(100),
                Duration.ofSeconds(2),
                0.3);
    }

    boolean isFatal(Throwable failure) {
        return fatal.stream().anyMatch(type -> type.isInstance(failure));
    }

    /**
     * The wait before a try.
     *
     * @param attempt the try that failed, from 1
     * @param chance 0 to 1
     */
    Duration delayAfter(int attempt, double chance) {
        double doubled = (double) firstDelay.toMillis() * Math.pow(2, attempt - 1.0);
        double bounded = Math.min(doubled, (double) maxDelay.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 - jitter + 2 * jitter * chance)));
    }
}
