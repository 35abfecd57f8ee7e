package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body that submitted a piece of feedback took it back: its words are gone, and nobody is to work on it. It holds what a reader
 * needs that never saw the piece itself, and no words.
 *
 * @param body organisation number of the body that submitted it
 * @param service the body's own name for its service, as in the directory
 * @param municipality four digits
 * @param receivedAt when the piece was accepted; its day in Norwegian time is the day it was counted on
 * @param withdrawnAt when it was taken back
 * @param revision one more than the last revision of the piece
 */
public record FeedbackWithdrawn(
        String feedbackId,
        String body,
        @Nullable String service,
        Channel channel,
        @Nullable String municipality,
        Instant receivedAt,
        Instant withdrawnAt,
        int revision)
        implements FeedbackEvent {

    public FeedbackWithdrawn {
        requireNonNull(feedbackId, "feedbackId");
        requireNonNull(body, "body");
        requireNonNull(channel, "channel");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(withdrawnAt, "withdrawnAt");
        if (revision < 1) {
            throw new IllegalArgumentException("revision: of what was taken back is at least 1");
        }
    }
}
