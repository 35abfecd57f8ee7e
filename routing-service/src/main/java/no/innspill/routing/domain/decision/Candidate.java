package no.innspill.routing.domain.decision;

import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;

/**
 * A unit that it could go to.
 *
 * @param score how sure it is that it belongs there, 0 to 1
 * @param why how it was found
 */
public record Candidate(OrganisationNumber body, UnitId unit, double score, Basis basis, Reason why) {

    public Candidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is between 0 and 1");
        }
    }
}
