package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of feedback was accepted, or corrected by the body that submitted it: then it is the whole piece again. Personal data has been
 * taken out of every field.
 *
 * @param feedbackId UUIDv5 of body and the sender's own id where there is one, else UUIDv7
 * @param body organisation number of the body that submitted it
 * @param externalId the sender's own id
 * @param service the body's own name for its service, as in the directory
 * @param text the person's words, with marks such as {@code [PHONE]} where something was taken out
 * @param whatMatters the answer to the open question «what matters to you?»
 * @param journeyStep the step of a user journey that it is about
 * @param municipality four digits, where the person or the service is
 * @param languageForm the form of language that the sender says it is in
 * @param occurredAt when it was said, as the sender tells it
 * @param receivedAt when it was first accepted
 * @param takenOut how many of each kind of personal data were taken out
 * @param revision 0 as first accepted, one more for each correction
 * @param sensitive whether it is about a service under a duty of secrecy, such as health: shown to fewer
 */
public record FeedbackReceived(
        String feedbackId,
        String body,
        @Nullable String externalId,
        @Nullable String service,
        Channel channel,
        @Nullable Page page,
        @Nullable FoundIt foundIt,
        List<Rating> ratings,
        @Nullable String text,
        @Nullable String whatMatters,
        @Nullable String journeyStep,
        @Nullable RespondentRole respondentRole,
        @Nullable String municipality,
        @Nullable Language languageForm,
        @Nullable Instant occurredAt,
        boolean answerWanted,
        Instant receivedAt,
        Map<PersonalDataKind, Integer> takenOut,
        @DefaultWhenAbsent int revision,
        @DefaultWhenAbsent boolean sensitive)
        implements FeedbackEvent {

    public FeedbackReceived {
        requireNonNull(feedbackId, "feedbackId");
        requireNonNull(body, "body");
        requireNonNull(channel, "channel");
        requireNonNull(receivedAt, "receivedAt");
        ratings = List.copyOf(requireNonNull(ratings, "ratings"));
        takenOut = Map.copyOf(requireNonNull(takenOut, "takenOut"));
        if (revision < 0) {
            throw new IllegalArgumentException("revision: starts at 0");
        }
    }

    /**
     * The page that the person was on.
     *
     * @param address without query and fragment
     * @param version the page's own version
     * @param lastChanged the date that the page shows as its last change
     */
    public record Page(
            String address,
            @Nullable String version,
            @Nullable LocalDate lastChanged) {
        public Page {
            requireNonNull(address, "address");
        }
    }

    /**
     * An answer on a scale. Answers to other wordings or on other scales are never pooled with it.
     *
     * @param question the question's id in the body's question bank
     * @param questionVersion the version of its wording
     * @param scale the ends of the scale, both included
     * @param value the answer, in steps of one on that scale
     */
    public record Rating(String question, int questionVersion, Scale scale, int value) {
        public Rating {
            requireNonNull(question, "question");
            requireNonNull(scale, "scale");
            if (value < scale.min() || value > scale.max()) {
                throw new IllegalArgumentException("value: outside the scale");
            }
        }
    }

    /** The lowest and the highest answer possible. */
    public record Scale(int min, int max) {
        public Scale {
            if (min >= max) {
                throw new IllegalArgumentException("min: not below max");
            }
        }
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "FeedbackReceived[" + feedbackId + "]";
    }
}
