package no.innspill.action.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the feedback behind a case, without its text. Changes only when the case moves, and what tells of that tells both:
 * what counts cases takes them out where it put them.
 *
 * @param submittedBy organisation number of the body that sent it in
 * @param service the sender's own name for its service
 * @param municipality four digits
 * @param theme the address of a theme or word in LOS
 * @param receivedAt when it was accepted
 */
public record Facts(
        String submittedBy,
        @Nullable String service,
        Channel channel,
        @Nullable String municipality,
        Language language,
        Kind kind,
        @Nullable String theme,
        Instant receivedAt) {}
