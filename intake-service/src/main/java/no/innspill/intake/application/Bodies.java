package no.innspill.intake.application;

import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;

/** The bodies that the directory has told of. */
public interface Bodies {

    /** Stores a body unless a newer version of it is known. */
    void keep(Body body);

    /** Forgets a body that the directory has no more. */
    void forget(OrganisationNumber body);

    Optional<Body> find(OrganisationNumber body);

    /** Whether the directory has told of its bodies and is done with it: before that, a body that is not found is not unknown. */
    boolean told();
}
