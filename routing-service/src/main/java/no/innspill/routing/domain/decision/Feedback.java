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
 * @param circumstances what rules may ask for besides
 */
public record Feedback(
        OrganisationNumber submittedBy,
        @Nullable ServiceId service,
        @Nullable PagePrefix page,
        @Nullable Area area,
        boolean sensitive,
        LocalDate receivedOn,
        Circumstances circumstances) {

    /** A piece of which no circumstances are known. */
    public Feedback(
            OrganisationNumber submittedBy,
            @Nullable ServiceId service,
            @Nullable PagePrefix page,
            @Nullable Area area,
            boolean sensitive,
            LocalDate receivedOn) {
        this(submittedBy, service, page, area, sensitive, receivedOn, Circumstances.unknown(receivedOn));
    }

    /** The same as if it had come to another body. */
    Feedback submittedTo(OrganisationNumber body) {
        return new Feedback(body, service, page, area, sensitive, receivedOn, circumstances);
    }

    /** The same with another service named, or none. */
    Feedback naming(@Nullable ServiceId other) {
        return new Feedback(submittedBy, other, page, area, sensitive, receivedOn, circumstances);
    }

    /** The same, said on no page that is known. */
    Feedback withoutPage() {
        return new Feedback(submittedBy, service, null, area, sensitive, receivedOn, circumstances);
    }

    /** The same under no duty of secrecy. */
    Feedback unrestricted() {
        return new Feedback(submittedBy, service, page, area, false, receivedOn, circumstances);
    }

    /** The same, received on another day. */
    public Feedback on(LocalDate day) {
        return new Feedback(submittedBy, service, page, area, sensitive, day, circumstances);
    }
}
