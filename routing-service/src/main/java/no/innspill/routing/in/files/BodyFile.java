package no.innspill.routing.in.files;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is written in its file. A service names its unit, its theme and its pages, which makes the unit responsible for the
 * service, for these pages, and for the theme where nobody in the body is so by name.
 */
record BodyFile(
        String organisationNumber,
        Names names,
        BodyLevel level,
        @Nullable String area,
        @Nullable String country,
        @Nullable String ministry,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        URI contact,
        URI appeals,
        List<UnitEntry> units,
        List<ServiceEntry> services,
        List<ResponsibilityEntry> responsibilities) {

    BodyFile {
        requireNonNull(organisationNumber, "organisationNumber is missing");
        requireNonNull(names, "names is missing");
        requireNonNull(level, "level is missing");
        requireNonNull(validFrom, "validFrom is missing");
        requireNonNull(contact, "contact is missing");
        requireNonNull(appeals, "appeals is missing");
        units = requireNonNullElse(units, List.of());
        services = requireNonNullElse(services, List.of());
        responsibilities = requireNonNullElse(responsibilities, List.of());
    }

    record UnitEntry(String id, Names names, @Nullable List<UnitEntry> units) {}

    record ServiceEntry(
            String id,
            String unit,
            Names names,
            @Nullable String theme,
            @Nullable List<String> pages,
            @Nullable Boolean sensitive) {}

    record ResponsibilityEntry(
            String unit,
            @Nullable String service,
            @Nullable String theme,
            @Nullable String area,
            @Nullable String page,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    Body toDomain() {
        return new Body(
                new OrganisationNumber(organisationNumber),
                names,
                level,
                area == null ? null : new Area(area),
                country,
                ministry,
                flat(units, null),
                services.stream().map(this::service).toList(),
                allResponsibilities(),
                contact,
                appeals,
                always(),
                null);
    }

    private Validity always() {
        return new Validity(validFrom, validTo);
    }

    private List<Unit> flat(List<UnitEntry> entries, @Nullable UnitId parent) {
        List<Unit> units = new ArrayList<>();
        for (UnitEntry entry : entries) {
            UnitId id = new UnitId(entry.id());
            units.add(new Unit(id, entry.names(), parent, always()));
            units.addAll(flat(requireNonNullElse(entry.units(), List.of()), id));
        }
        return units;
    }

    private Service service(ServiceEntry entry) {
        return new Service(
                new ServiceId(entry.id()),
                entry.names(),
                theme(entry.theme()),
                Boolean.TRUE.equals(entry.sensitive()),
                always());
    }

    private List<Responsibility> allResponsibilities() {
        List<Responsibility> all = new ArrayList<>();
        responsibilities.forEach(entry -> all.add(written(entry)));
        for (ServiceEntry service : services) {
            all.add(of(service, new ServiceId(service.id()), null, null));
            requireNonNullElse(service.pages(), List.<String>of())
                    .forEach(page -> all.add(of(service, null, null, page(page))));
            ConceptId theme = theme(service.theme());
            if (theme != null && all.stream().noneMatch(held -> theme.equals(held.theme()))) {
                all.add(of(service, null, theme, null));
            }
        }
        return all;
    }

    private Responsibility of(
            ServiceEntry entry, @Nullable ServiceId service, @Nullable ConceptId theme, @Nullable PagePrefix page) {
        return new Responsibility(new UnitId(entry.unit()), service, theme, null, page, always());
    }

    private Responsibility written(ResponsibilityEntry entry) {
        String service = entry.service();
        String part = entry.area();
        String page = entry.page();
        return new Responsibility(
                new UnitId(entry.unit()),
                service == null ? null : new ServiceId(service),
                theme(entry.theme()),
                part == null ? null : new Area(part),
                page == null ? null : page(page),
                new Validity(requireNonNullElse(entry.validFrom(), validFrom), entry.validTo()));
    }

    private static @Nullable ConceptId theme(@Nullable String written) {
        return written == null ? null : new ConceptId(written.contains("://") ? written : ConceptId.LOS + written);
    }

    private static PagePrefix page(String written) {
        return PagePrefix.of(written).orElseThrow(() -> new IllegalArgumentException("not a page: " + written));
    }
}
