package no.innspill.reporting.rollup.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record from a topic, as far as counting is concerned.
 *
 * @param position where it lies
 * @param feedback the feedback that it is about
 * @param event which event it tells; the same in every record that tells it
 * @param contributions what it adds and takes out; the same however often it is read
 * @param acceptance only in the record that tells that the feedback was accepted
 */
public record Countable(
        Position position,
        String feedback,
        String event,
        List<Contribution> contributions,
        @Nullable Acceptance acceptance) {

    public Countable {
        contributions = List.copyOf(contributions);
    }

    /**
     * That feedback was accepted.
     *
     * @param body organisation number of the body that submitted it
     */
    public record Acceptance(String body, Instant at) {}
}
