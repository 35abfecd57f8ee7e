package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that the person has written about a piece of feedback after it was accepted. Each event replaces the one before it under its key.
 *
 * @param body organisation number of the body that submitted the piece
 * @param messages the oldest first; personal data has been taken out of them
 */
public record FollowUps(String feedbackId, String body, List<Message> messages) implements Event {

    public FollowUps {
        requireNonNull(feedbackId, "feedbackId");
        requireNonNull(body, "body");
        messages = List.copyOf(requireNonNull(messages, "messages"));
    }

    @Override
    public String key() {
        return feedbackId;
    }

    /**
     * Something that the person wrote.
     *
     * @param id the same for as long as the message is told
     * @param at when it was accepted
     * @param text the person's words, with marks such as {@code [PHONE]} where something was taken out
     * @param takenOut how many of each kind of personal data were taken out
     */
    public record Message(String id, Instant at, String text, Map<PersonalDataKind, Integer> takenOut) {
        public Message {
            requireNonNull(id, "id");
            requireNonNull(at, "at");
            requireNonNull(text, "text");
            takenOut = Map.copyOf(requireNonNull(takenOut, "takenOut"));
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }
}
