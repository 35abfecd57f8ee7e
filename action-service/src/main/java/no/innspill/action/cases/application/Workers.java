package no.innspill.action.cases.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.domain.Owner;
import no.innspill.action.cases.domain.Worker;

/** Who works in which unit, as their sign-ins tell. */
public interface Workers {

    /** Someone is at work, at this desk. */
    void seen(Worker worker, Desk desk, Instant now);

    /** The worker with this subject, when it is one of the unit's. */
    Optional<Worker> inUnit(Owner unit, String subject);

    /** The workers of a unit by name, at most 200. */
    List<Worker> of(Owner unit);

    /** Forgets who has not been at work since then. */
    long forgetUnseenSince(Instant time);
}
