package no.innspill.action.cases.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.BodyNames;

/** What bodies, units and services are called, as the directory tells. */
public interface Bodies {

    /** Stores what is newer than what is known. */
    void store(Collection<BodyNames> bodies);

    /** Forgets bodies that the directory has no more. */
    void forget(Collection<BodyId> bodies);

    /** All that the directory has told. */
    List<BodyNames> all();

    /** The names of a body, when the directory has told them. */
    Optional<BodyNames> find(BodyId body);
}
