package no.innspill.action.cases.application;

import java.util.Set;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.UnitId;

/**
 * What a worker may see: the cases of these units of this body. To the worker, there are no others.
 *
 * @param units none for someone who belongs to no unit yet
 */
public record Desk(BodyId body, Set<UnitId> units) {
    public Desk {
        units = Set.copyOf(units);
    }

    /** The part of it that lies in one unit; nothing when the unit is not among its own. */
    public Desk in(UnitId unit) {
        return new Desk(body, units.contains(unit) ? Set.of(unit) : Set.of());
    }
}
