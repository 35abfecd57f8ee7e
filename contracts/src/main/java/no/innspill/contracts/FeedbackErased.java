package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A piece of feedback was erased: every reader deletes what it holds of it, and a message without a value follows. Why it was erased is
 * nobody's business and not told. Figures that counted it stay: they hold nothing of what it said.
 *
 * @param body organisation number of the body that submitted it
 * @param erasedAt when
 */
public record FeedbackErased(String feedbackId, String body, Instant erasedAt) implements FeedbackEvent {

    public FeedbackErased {
        requireNonNull(feedbackId, "feedbackId");
        requireNonNull(body, "body");
        requireNonNull(erasedAt, "erasedAt");
    }
}
