package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The structured facts of a piece of feedback that later events repeat, so that a reader of one topic can count and sort
 * without the text.
 *
 * @param submittedBy organisation number of the body that submitted it
 * @param service the body's own name for its service
 * @param municipality four digits
 * @param theme the address of a theme or word in LOS
 * @param receivedAt when it was accepted; its day in Norwegian time is the day it is counted on
 */
public record FeedbackFacts(
        String submittedBy,
        @Nullable String service,
        Channel channel,
        @Nullable String municipality,
        Language language,
        Kind kind,
        @Nullable String theme,
        Instant receivedAt) {

    public FeedbackFacts {
        requireNonNull(submittedBy, "submittedBy");
        requireNonNull(channel, "channel");
        requireNonNull(language, "language");
        requireNonNull(kind, "kind");
        requireNonNull(receivedAt, "receivedAt");
    }
}
