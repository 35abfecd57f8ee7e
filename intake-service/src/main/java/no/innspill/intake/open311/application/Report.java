package no.innspill.intake.open311.application;

import no.innspill.intake.domain.Feedback;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.intake.open311.domain.Place;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent: it may hold personal data.
 *
 * @param feedback what goes the way of all feedback
 * @param service the service that it is about
 * @param description the person's words alone
 */
public record Report(
        Feedback feedback,
        Jurisdiction.Service service,
        @Nullable String description,
        Place place) {

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Report[service=" + service.code() + "]";
    }
}
