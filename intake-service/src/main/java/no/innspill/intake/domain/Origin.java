package no.innspill.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a piece to tell of it again, as those need who have to take it out of their figures when it is taken back: no word of it.
 *
 * @param service the body's own name for its service
 * @param externalId what the sender calls the piece, where that may be passed on
 */
public record Origin(
        Channel channel,
        @Nullable String service,
        @Nullable MunicipalityNumber municipality,
        @Nullable ExternalId externalId) {

    static Origin of(ProtectedFeedback feedback) {
        Feedback content = feedback.content();
        ExternalId own = content.senderId() instanceof ExternalId id ? id : null;
        return new Origin(content.channel(), content.service(), content.municipality(), own);
    }
}
