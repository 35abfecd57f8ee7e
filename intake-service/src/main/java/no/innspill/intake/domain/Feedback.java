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
 * @param sensitive whether it falls under a duty of secrecy, by the sender's word or the directory's
 * @param contact how the one who said it can be reached; only where an answer is wanted
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
        boolean answerWanted,
        boolean sensitive,
        @Nullable Contact contact) {
    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 10_000;

    public Feedback {
        ratings = List.copyOf(ratings);
        if (text == null && whatMatters == null && foundIt == null && ratings.isEmpty()) {
            throw new IllegalArgumentException("nothing was said");
        }
        if (contact != null && !answerWanted) {
            throw new IllegalArgumentException("nobody is to be reached who wants no answer");
        }
    }

    /** One of somebody who has not said how they can be reached. */
    public Feedback(
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
            boolean answerWanted,
            boolean sensitive) {
        this(
                body,
                senderId,
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
                answerWanted,
                sensitive,
                null);
    }

    /** One that its sender does not call sensitive. */
    public Feedback(
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
        this(
                body,
                senderId,
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
                answerWanted,
                false);
    }

    /** The same piece, called so where the sender gave it no id: told apart by the key of the call, for one. */
    public Feedback under(@Nullable SenderId id) {
        return senderId != null ? this : copy(id, sensitive, contact);
    }

    /** The same piece, which falls under a duty of secrecy. */
    public Feedback asSensitive() {
        return sensitive ? this : copy(senderId, true, contact);
    }

    /** The same piece, of somebody who can be reached, or about whom that is not known. */
    public Feedback from(@Nullable Contact who) {
        return copy(senderId, sensitive, who);
    }

    private Feedback copy(@Nullable SenderId otherId, boolean otherSensitive, @Nullable Contact otherContact) {
        return new Feedback(
                body,
                otherId,
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
                answerWanted,
                otherSensitive,
                otherContact);
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Feedback[body=" + body.value() + "]";
    }
}
