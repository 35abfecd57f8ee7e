package no.innspill.routing.domain.decision;

import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit wants its case handed over.
 *
 * @param round the round by which it has the case
 * @param body of the unit
 * @param unit that asks
 * @param proposed who it may be for; none where the unit does not know
 */
public record HandOverRequest(
        FeedbackId id,
        int round,
        OrganisationNumber body,
        UnitId unit,
        HandOverReason reason,
        @Nullable Proposed proposed) {

    /** A body, and a unit of it where that is known. */
    public record Proposed(
            OrganisationNumber body, @Nullable UnitId unit) {}
}
