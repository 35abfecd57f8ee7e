package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * All that a unit has written to the person behind a case. Each event replaces the one before it under its key.
 *
 * @param owner whose case it was when the newest was written
 * @param messages the oldest first; personal data has been taken out of them
 */
public record CaseMessages(String caseId, CaseEvent.Owner owner, List<Message> messages) implements Event {

    public CaseMessages {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        messages = List.copyOf(requireNonNull(messages, "messages"));
    }

    @Override
    public String key() {
        return caseId;
    }

    /**
     * Something that the unit wrote.
     *
     * @param id the same for as long as the message is told
     * @param at when it was sent
     * @param question whether the person is asked something and may answer
     * @param languageForm the form of language that it is written in
     */
    public record Message(String id, Instant at, String text, boolean question, Language languageForm) {
        public Message {
            requireNonNull(id, "id");
            requireNonNull(at, "at");
            requireNonNull(text, "text");
            requireNonNull(languageForm, "languageForm");
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }
}
