package no.innspill.routing.domain.directory.change;

import java.util.Optional;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;

/** What a change of one body has to fit in with. */
public interface Surroundings {

    Optional<Body> body(OrganisationNumber number);

    /** The body that has a unit. */
    Optional<Body> bodyOf(UnitId unit);

    boolean knows(ConceptId theme);
}
