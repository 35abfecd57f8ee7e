package no.innspill.intake.open311.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A body as Open311 calls it, with what can be reported to it.
 *
 * @param domain the host of its web site without {@code www}, which the standard suggests as {@code jurisdiction_id}
 * @param municipality where the body is a municipality: the one that its reports are from
 * @param changedAt when the directory last told of it
 */
public record Jurisdiction(
        OrganisationNumber body,
        @Nullable String domain,
        LocalText name,
        @Nullable MunicipalityNumber municipality,
        List<Service> services,
        long version,
        Instant changedAt) {

    public Jurisdiction {
        services = List.copyOf(services);
    }

    /** The service that has the code. */
    public Optional<Service> service(String code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /**
     * What can be reported on.
     *
     * @param code the id that the directory has for it
     * @param sensitive whether what people say about it is given back to nobody
     */
    public record Service(String code, LocalText name, boolean sensitive) {}
}
