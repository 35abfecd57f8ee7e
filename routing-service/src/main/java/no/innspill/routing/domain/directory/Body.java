package no.innspill.routing.domain.directory;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.Level;
import no.innspill.classification.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * A public body with its units, its services and who answers for what.
 *
 * @param area its municipality or county; none for a body of the whole country
 * @param ministry the name of the responsible ministry
 * @param contact the page with its contact points
 * @param appeals the page that tells how to appeal its decisions
 */
public record Body(
        OrganisationNumber number,
        Names names,
        Level level,
        @Nullable Area area,
        @Nullable String ministry,
        List<Unit> units,
        List<Service> services,
        List<Responsibility> responsibilities,
        URI contact,
        URI appeals,
        Validity validity) {

    public Body {
        units = List.copyOf(units);
        services = List.copyOf(services);
        responsibilities = List.copyOf(responsibilities);
        if ((level == Level.STATE) != (area == null)) {
            throw new IllegalArgumentException(
                    "a county or municipality has an area, and only these: " + number.value());
        }
        checkUnits(units);
        checkResponsibilities(units, services, responsibilities);
    }

    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public Optional<Service> service(ServiceId id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** Whether it serves an area, which a body of the whole country always does. */
    public boolean serves(Area place) {
        return area == null || area.contains(place);
    }

    private static void checkUnits(List<Unit> units) {
        Set<UnitId> ids = new HashSet<>();
        for (Unit unit : units) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException(
                        "a unit is there twice: " + unit.id().value());
            }
            if (unit.parent() != null && !ids.contains(unit.parent())) {
                throw new IllegalArgumentException(
                        "a unit comes after the one it belongs to: " + unit.id().value());
            }
        }
    }

    private static void checkResponsibilities(
            List<Unit> units, List<Service> services, List<Responsibility> responsibilities) {
        Set<UnitId> unitIds = units.stream().map(Unit::id).collect(Collectors.toSet());
        Set<ServiceId> serviceIds = services.stream().map(Service::id).collect(Collectors.toSet());
        if (serviceIds.size() != services.size()) {
            throw new IllegalArgumentException("a service is there twice");
        }
        for (Responsibility held : responsibilities) {
            if (!unitIds.contains(held.unit())) {
                throw new IllegalArgumentException(
                        "no such unit: " + held.unit().value());
            }
            if (held.service() != null && !serviceIds.contains(held.service())) {
                throw new IllegalArgumentException(
                        "no such service: " + held.service().value());
            }
        }
    }
}
