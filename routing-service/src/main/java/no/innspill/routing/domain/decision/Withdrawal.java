package no.innspill.routing.domain.decision;

import java.time.Instant;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * That the sender took a piece back.
 *
 * @param service the sender's own name for its service
 * @param channel by the name that intake gives it
 * @param municipality four digits
 * @param receivedAt when the piece was accepted
 * @param revision one more than the last revision of the piece
 */
public record Withdrawal(
        FeedbackId id,
        OrganisationNumber submittedBy,
        @Nullable String service,
        String channel,
        @Nullable String municipality,
        Instant receivedAt,
        Instant withdrawnAt,
        int revision) {}
