package no.innspill.routing.application;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.classification.Signals;
import no.innspill.routing.domain.decision.Circumstances;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A piece of feedback as intake told it.
 *
 * @param channel by the name that intake gives it
 * @param page its address
 * @param revision 0 as first received, one more for each correction
 * @param sensitive whether its words may go to no other body
 * @param circumstances what rules may ask for besides
 * @param causeId the id of the event
 * @param traceparent the W3C trace context that it belongs to
 * @param place where it lies in Kafka
 */
public record Incoming(
        FeedbackId id,
        OrganisationNumber submittedBy,
        @Nullable String service,
        String channel,
        @Nullable String page,
        @Nullable String municipality,
        @Nullable String text,
        @Nullable String whatMatters,
        Signals signals,
        boolean sensitive,
        Instant receivedAt,
        int revision,
        Circumstances circumstances,
        String causeId,
        @Nullable String traceparent,
        WordsPlace place) {

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Incoming[" + id + "]";
    }

    /** All that was said. */
    String words() {
        return Stream.of(text, whatMatters)
                .map(said -> said == null ? "" : said)
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
