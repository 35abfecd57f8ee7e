package no.innspill.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a piece for those who have to take it out of their figures when it is taken back: no word of it.
 *
 * @param service the body's own name for its service
 */
public record Origin(
        Channel channel, @Nullable String service, @Nullable MunicipalityNumber municipality) {

    static Origin of(ProtectedFeedback feedback) {
        Feedback content = feedback.content();
        return new Origin(content.channel(), content.service(), content.municipality());
    }
}
