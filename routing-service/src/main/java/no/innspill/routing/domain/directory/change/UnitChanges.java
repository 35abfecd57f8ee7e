package no.innspill.routing.domain.directory.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.change.Outcome.Changed;
import no.innspill.routing.domain.directory.change.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** Changes of a body's units. */
record UnitChanges(Body body, Surroundings surroundings) {

    Outcome add(Unit unit) {
        if (body.unit(unit.id()).isPresent() || surroundings.bodyOf(unit.id()).isPresent()) {
            return new Refused(Refusal.UNIT_EXISTS, "unit");
        }
        if (!body.validity().covers(unit.validity().until(unit.validity().from()))) {
            return new Refused(Refusal.OUTSIDE_TIME, "validFrom");
        }
        UnitId parent = unit.parent();
        if (parent != null) {
            Optional<Unit> above = body.unit(parent);
            if (above.isEmpty()) {
                return new Refused(Refusal.UNKNOWN_PARENT, "parent");
            }
            if (!above.get().validity().covers(unit.validity())) {
                return new Refused(Refusal.OUTSIDE_TIME, "parent");
            }
        }
        List<Unit> more = new ArrayList<>(body.units());
        more.add(unit);
        return new Changed(body.withUnits(more));
    }

    Outcome rename(UnitId id, Names names) {
        return with(id, unit -> new Unit(id, names, unit.parent(), unit.validity()));
    }

    Outcome move(UnitId id, @Nullable UnitId parent) {
        Optional<Unit> moved = body.unit(id);
        if (parent != null && moved.isPresent()) {
            Optional<Unit> above = body.unit(parent);
            if (above.isEmpty()) {
                return new Refused(Refusal.UNKNOWN_PARENT, "parent");
            }
            if (isBelow(parent, id)) {
                return new Refused(Refusal.BELOW_ITSELF, "parent");
            }
            if (above.get().validity().endsBefore(moved.get().validity().to())) {
                return new Refused(Refusal.OUTSIDE_TIME, "parent");
            }
        }
        return with(id, unit -> new Unit(id, unit.names(), parent, unit.validity()));
    }

    Outcome close(UnitId id, @Nullable LocalDate lastDay) {
        Optional<Unit> closed = body.unit(id);
        if (closed.filter(unit -> ChangeBody.endsTooEarly(unit.validity(), lastDay))
                .isPresent()) {
            return new Refused(Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
        }
        if (lastDay != null) {
            if (body.responsibilities().stream()
                    .anyMatch(held -> held.unit().equals(id) && !held.validity().endsBefore(lastDay.plusDays(1)))) {
                return new Refused(Refusal.UNIT_ANSWERS_LONGER, "validTo");
            }
            if (body.units().stream()
                    .anyMatch(
                            unit -> id.equals(unit.parent()) && !unit.validity().endsBefore(lastDay.plusDays(1)))) {
                return new Refused(Refusal.UNIT_HAS_OTHERS, "validTo");
            }
        }
        return with(
                id,
                unit -> new Unit(
                        id, unit.names(), unit.parent(), unit.validity().until(lastDay)));
    }

    private boolean isBelow(UnitId below, UnitId above) {
        Optional<UnitId> at = Optional.of(below);
        while (at.isPresent() && !at.get().equals(above)) {
            at = at.flatMap(body::unit).map(Unit::parent);
        }
        return at.isPresent();
    }

    private Outcome with(UnitId id, UnaryOperator<Unit> change) {
        return body.unit(id).isEmpty()
                ? new Refused(Refusal.UNKNOWN_UNIT, "unit")
                : new Changed(body.withUnits(body.units().stream()
                        .map(unit -> unit.id().equals(id) ? change.apply(unit) : unit)
                        .toList()));
    }
}
