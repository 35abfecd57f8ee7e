package no.innspill.intake.open311.domain;

import java.time.Instant;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request that came by Open311, to be given back to the body's own clients: no word that was not protected, and
 * nothing of who reported it.
 *
 * @param description the words, with personal data taken out
 * @param place with personal data taken out; none once the words are erased
 */
public record ServiceRequest(
        FeedbackId id,
        OrganisationNumber body,
        String service,
        @Nullable String description,
        @Nullable Place place,
        Instant requestedAt) {

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "ServiceRequest[id=" + id + "]";
    }
}
