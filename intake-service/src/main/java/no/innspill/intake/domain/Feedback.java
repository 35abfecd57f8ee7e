package no.innspill.intake.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sender handed in, as it was said: it may hold personal data, and is stored and published only as {@link ProtectedFeedback}.
 *
 * @param body the body that hands it in
 * @param senderId what the sender calls it
 * @param service the body's own name for its service
 * @param text the person's words
 * @param whatMatters the answer to the open question «what matters to you?»
 * @param journeyStep the step of a user journey that it is about
 * @param occurredAt when it was said
 */
public record Feedback(
        OrganisationNumber body,
        @Nullable SenderId senderId,
        @Nullable String service,
        Channel channel,
        @Nullable Page page,
        @Nullable FoundIt foundIt,
        List<Rating> ratings,
        @Nullable String text,
        @Nullable String whatMatters,
        @Nullable String journeyStep,
        @Nullable RespondentRole respondentRole,
        @Nullable MunicipalityNumber municipality,
        @Nullable LanguageForm languageForm,
        @Nullable Instant occurredAt,
        boolean answerWanted) {
    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 10_000;

    public Feedback {
        ratings = List.copyOf(ratings);
        if (text == null && whatMatters == null && foundIt == null && ratings.isEmpty()) {
            throw new IllegalArgumentException("nothing was said");
        }
    }

    /** The same piece, told apart by the key of the call where the sender gave it no id. */
    public Feedback under(IdempotencyKey key) {
        return senderId != null
                ? this
                : new Feedback(
                        body,
                        key,
                        service,
                        channel,
                        page,
                        foundIt,
                        ratings,
                        text,
                        whatMatters,
                        journeyStep,
                        respondentRole,
                        municipality,
                        languageForm,
                        occurredAt,
                        answerWanted);
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Feedback[body=" + body.value() + "]";
    }
}
