package no.innspill.routing.in.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.Unit;
import org.jspecify.annotations.Nullable;

/** The directory as the API gives it. */
public record DirectoryJson(String version, List<BodyJson> bodies) {

    static DirectoryJson of(Directory directory) {
        return new DirectoryJson(
                directory.version(),
                directory.bodies().stream().map(BodyJson::of).toList());
    }

    /** A body. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BodyJson(
            String organisationNumber,
            Names name,
            BodyLevel level,
            @Nullable String area,
            @Nullable String ministry,
            List<UnitJson> units,
            List<ServiceJson> services,
            List<ResponsibilityJson> responsibilities,
            URI contact,
            URI appeals,
            @Nullable String country,
            String validFrom,
            @Nullable String validTo,
            @Nullable String successor) {

        public static BodyJson of(Body body) {
            return new BodyJson(
                    body.number().value(),
                    body.names(),
                    body.level(),
                    body.area() == null ? null : body.area().number(),
                    body.ministry(),
                    body.units().stream().map(UnitJson::of).toList(),
                    body.services().stream().map(ServiceJson::of).toList(),
                    body.responsibilities().stream().map(ResponsibilityJson::of).toList(),
                    body.contact(),
                    body.appeals(),
                    body.country(),
                    body.validity().from().toString(),
                    day(body.validity().to()),
                    body.successor() == null ? null : body.successor().value());
        }
    }

    /** A unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitJson(
            String id,
            @Nullable String parent,
            Names name,
            String validFrom,
            @Nullable String validTo) {
        static UnitJson of(Unit unit) {
            return new UnitJson(
                    unit.id().value(),
                    unit.parent() == null ? null : unit.parent().value(),
                    unit.names(),
                    unit.validity().from().toString(),
                    day(unit.validity().to()));
        }
    }

    /** A service. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ServiceJson(
            String id,
            Names name,
            @Nullable String theme,
            boolean sensitive,
            String validFrom,
            @Nullable String validTo) {
        static ServiceJson of(Service service) {
            return new ServiceJson(
                    service.id().value(),
                    service.names(),
                    service.theme() == null ? null : service.theme().value(),
                    service.sensitive(),
                    service.validity().from().toString(),
                    day(service.validity().to()));
        }
    }

    /** What a unit answers for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResponsibilityJson(
            String unit,
            @Nullable String service,
            @Nullable String theme,
            @Nullable String area,
            @Nullable String pagePrefix,
            String validFrom,
            @Nullable String validTo) {

        static ResponsibilityJson of(Responsibility held) {
            return new ResponsibilityJson(
                    held.unit().value(),
                    held.service() == null ? null : held.service().value(),
                    held.theme() == null ? null : held.theme().value(),
                    held.area() == null ? null : held.area().number(),
                    held.page() == null ? null : held.page().written(),
                    held.validity().from().toString(),
                    day(held.validity().to()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
