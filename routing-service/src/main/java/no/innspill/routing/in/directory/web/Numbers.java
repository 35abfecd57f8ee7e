package no.innspill.routing.in.directory.web;

import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.support.problem.ProblemException;

/** Organisation numbers in addresses: what is none leads nowhere. */
final class Numbers {

    private Numbers() {}

    static OrganisationNumber of(String written) {
        try {
            return new OrganisationNumber(written);
        } catch (IllegalArgumentException none) {
            throw ProblemException.notFound();
        }
    }
}
