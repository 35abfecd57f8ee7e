package no.innspill.routing.domain.decision;

import java.util.UUID;

/** The id of a piece of feedback. */
public record FeedbackId(UUID value) {

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException when it is no UUID as it is usually written
     */
    public static FeedbackId of(String written) {
        UUID uuid = UUID.fromString(written);
        if (!uuid.toString().equals(written)) {
            throw new IllegalArgumentException("a feedback id is a UUID in lower case");
        }
        return new FeedbackId(uuid);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
