package no.innspill.routing.application.simulation;

import java.util.List;
import java.util.Optional;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Simulation;

/** Drafts of one kind, and what decides with each. */
public interface Drafts {

    DraftKind kind();

    /** Those that can be tried, the newest first. */
    List<Named> list();

    /** What decides with the draft in place of what is in force, to be closed afterwards; nothing where there is no such draft. */
    Optional<Deciding> deciding(String id);

    /** A draft was tried to the end: for those that must be before they are switched on. */
    default void tried(Simulation done) {}

    /** A draft by its name. */
    record Named(DraftRef ref, String name) {}
}
