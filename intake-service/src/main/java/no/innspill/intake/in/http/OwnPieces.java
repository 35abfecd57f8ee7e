package no.innspill.intake.in.http;

import java.util.UUID;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;

/** Which piece a caller means. What can be nobody's id is the id of no piece of theirs. */
final class OwnPieces {
    private OwnPieces() {}

    static OrganisationNumber body(Caller caller) {
        String number = String.valueOf(caller.body());
        if (!OrganisationNumber.isValid(number)) {
            throw ProblemException.notFound();
        }
        return new OrganisationNumber(number);
    }

    static FeedbackId id(String written) {
        try {
            return new FeedbackId(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    static FeedbackId id(OrganisationNumber body, String externalId) {
        if (!ExternalId.isWellFormed(externalId)) {
            throw ProblemException.notFound();
        }
        return FeedbackId.of(body, new ExternalId(externalId));
    }
}
