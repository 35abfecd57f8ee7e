package no.innspill.routing.domain.directory;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * A public body with its units, its services and who answers for what.
 *
 * @param area its municipality or county; none for a body of no single area
 * @param country of a foreign body, as in ISO 3166-1 alpha-2, and EU for those of the union; none for Norwegian ones
 * @param ministry the name of the responsible ministry
 * @param units in the order of the tree, each after the one it belongs to
 * @param contact the page with its contact points
 * @param appeals the page that tells how to appeal its decisions
 * @param successor who answers for what it did after its last day
 */
public record Body(
        OrganisationNumber number,
        Names names,
        BodyLevel level,
        @Nullable Area area,
        @Nullable String country,
        @Nullable String ministry,
        List<Unit> units,
        List<Service> services,
        List<Responsibility> responsibilities,
        URI contact,
        URI appeals,
        Validity validity,
        @Nullable OrganisationNumber successor) {

    public Body {
        units = UnitTree.inOrder(units);
        services = List.copyOf(services);
        responsibilities = List.copyOf(responsibilities);
        if (level.hasArea() != (area != null)) {
            throw new IllegalArgumentException(
                    "a county or municipality has an area, and only these: " + number.value());
        }
        if ((level == BodyLevel.FOREIGN) != (country != null)
                || (country != null && (!country.matches("[A-Z]{2}") || country.equals("NO")))) {
            throw new IllegalArgumentException("a foreign body has a country, and only it: " + number.value());
        }
        if (successor != null && validity.to() == null) {
            throw new IllegalArgumentException("nobody succeeds a body that goes on: " + number.value());
        }
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

    /** The same with no more than what counts on a day; what belonged to a unit that is closed stands directly below the body. */
    public Body on(LocalDate day) {
        Set<UnitId> open = units.stream()
                .filter(unit -> unit.validity().on(day))
                .map(Unit::id)
                .collect(Collectors.toSet());
        Set<ServiceId> offered = services.stream()
                .filter(service -> service.validity().on(day))
                .map(Service::id)
                .collect(Collectors.toSet());
        List<Unit> shown = units.stream()
                .filter(unit -> open.contains(unit.id()))
                .map(unit -> unit.parent() == null || open.contains(unit.parent())
                        ? unit
                        : new Unit(unit.id(), unit.names(), null, unit.validity()))
                .toList();
        return copy(
                names,
                ministry,
                shown,
                services.stream()
                        .filter(service -> offered.contains(service.id()))
                        .toList(),
                responsibilities.stream()
                        .filter(held -> held.validity().on(day)
                                && open.contains(held.unit())
                                && (held.service() == null || offered.contains(held.service())))
                        .toList());
    }

    public Body withNames(Names changed) {
        return copy(changed, ministry, units, services, responsibilities);
    }

    public Body withMinistry(@Nullable String changed) {
        return copy(names, changed, units, services, responsibilities);
    }

    public Body withUnits(List<Unit> changed) {
        return copy(names, ministry, changed, services, responsibilities);
    }

    public Body withServices(List<Service> changed) {
        return copy(names, ministry, units, changed, responsibilities);
    }

    public Body withResponsibilities(List<Responsibility> changed) {
        return copy(names, ministry, units, services, changed);
    }

    public Body withPages(URI contactPage, URI appealsPage) {
        return new Body(
                number,
                names,
                level,
                area,
                country,
                ministry,
                units,
                services,
                responsibilities,
                contactPage,
                appealsPage,
                validity,
                successor);
    }

    /** The same with another last day; none while nobody ends it. */
    public Body until(@Nullable LocalDate lastDay, @Nullable OrganisationNumber next) {
        return new Body(
                number,
                names,
                level,
                area,
                country,
                ministry,
                units,
                services,
                responsibilities,
                contact,
                appeals,
                validity.until(lastDay),
                next);
    }

    private Body copy(
            Names newNames,
            @Nullable String newMinistry,
            List<Unit> newUnits,
            List<Service> newServices,
            List<Responsibility> newResponsibilities) {
        return new Body(
                number,
                newNames,
                level,
                area,
                country,
                newMinistry,
                newUnits,
                newServices,
                newResponsibilities,
                contact,
                appeals,
                validity,
                successor);
    }

    private static void checkResponsibilities(
            List<Unit> units, List<Service> services, List<Responsibility> responsibilities) {
        Set<UnitId> unitIds = units.stream().map(Unit::id).collect(Collectors.toSet());
        Set<ServiceId> serviceIds = new HashSet<>();
        for (Service service : services) {
            if (!serviceIds.add(service.id())) {
                throw new IllegalArgumentException(
                        "a service is there twice: " + service.id().value());
            }
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
