package no.innspill.intake.in.console;

import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;

/** The body whose intake a caller sets up. */
public final class OwnBody {
    private OwnBody() {}

    /** Ends in a 404 for who belongs to none: nothing here is theirs. */
    public static OrganisationNumber of(Caller caller) {
        String body = caller.body();
        if (body == null || !OrganisationNumber.isValid(body)) {
            throw ProblemException.notFound();
        }
        return new OrganisationNumber(body);
    }
}
