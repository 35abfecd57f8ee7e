package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a piece of feedback besides its words.
 *
 * @param submittedBy the body that submitted it
 * @param sensitive whether its words may go to no other body
 * @param receivedOn the Norwegian day it was accepted, by which responsibilities and rules are chosen
 */
public record Feedback(
        OrganisationNumber submittedBy,
        @Nullable ServiceId service,
        @Nullable PagePrefix page,
        @Nullable Area area,
        boolean sensitive,
        LocalDate receivedOn) {

    /** The same as if it had come to another body. */
    Feedback submittedTo(OrganisationNumber body) {
        return new Feedback(body, service, page, area, sensitive, receivedOn);
    }
}
