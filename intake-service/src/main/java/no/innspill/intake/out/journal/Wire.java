package no.innspill.intake.out.journal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import no.innspill.contracts.Channel;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.contracts.FoundIt;
import no.innspill.contracts.Language;
import no.innspill.contracts.PersonalDataKind;
import no.innspill.contracts.RespondentRole;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.Page;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Rating;
import no.innspill.intake.domain.Receipt;
import no.innspill.redaction.Kind;
import org.jspecify.annotations.Nullable;

/** Puts what intake knows into the words of the wire. A test holds the names of enums together. */
final class Wire {
    private Wire() {}

    static FeedbackReceived received(Receipt receipt, ProtectedFeedback feedback) {
        Feedback content = feedback.content();
        MunicipalityNumber municipality = content.municipality();
        return new FeedbackReceived(
                receipt.id().toString(),
                content.body().value(),
                content.senderId() instanceof ExternalId(var own) ? own : null,
                content.service(),
                Channel.valueOf(content.channel().name()),
                page(content.page()),
                named(FoundIt.class, content.foundIt()),
                content.ratings().stream().map(Wire::rating).toList(),
                content.text(),
                content.whatMatters(),
                content.journeyStep(),
                named(RespondentRole.class, content.respondentRole()),
                municipality == null ? null : municipality.value(),
                named(Language.class, content.languageForm()),
                content.occurredAt(),
                content.answerWanted(),
                receipt.receivedAt(),
                takenOut(feedback.takenOut()),
                receipt.changes().revision(),
                content.sensitive());
    }

    static FeedbackWithdrawn withdrawn(Receipt receipt, Instant at) {
        MunicipalityNumber municipality = receipt.origin().municipality();
        return new FeedbackWithdrawn(
                receipt.id().toString(),
                receipt.body().value(),
                receipt.origin().service(),
                Channel.valueOf(receipt.origin().channel().name()),
                municipality == null ? null : municipality.value(),
                receipt.receivedAt(),
                at,
                receipt.changes().revision());
    }

    static FeedbackErased erased(Receipt receipt, Instant at) {
        return new FeedbackErased(receipt.id().toString(), receipt.body().value(), at);
    }

    private static FeedbackReceived.@Nullable Page page(@Nullable Page page) {
        return page == null
                ? null
                : new FeedbackReceived.Page(page.address().value(), page.version(), page.lastChanged());
    }

    private static FeedbackReceived.Rating rating(Rating rating) {
        return new FeedbackReceived.Rating(
                rating.question(),
                rating.questionVersion(),
                new FeedbackReceived.Scale(rating.min(), rating.max()),
                rating.value());
    }

    static Map<PersonalDataKind, Integer> takenOut(Map<Kind, Integer> counted) {
        Map<PersonalDataKind, Integer> all = new EnumMap<>(PersonalDataKind.class);
        counted.forEach((kind, count) -> all.put(PersonalDataKind.valueOf(kind.name()), count));
        return all;
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable Enum<?> value) {
        return value == null ? null : Enum.valueOf(type, value.name());
    }
}
