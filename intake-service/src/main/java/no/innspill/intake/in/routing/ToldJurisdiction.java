package no.innspill.intake.in.routing;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import no.innspill.contracts.BodyLevel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.domain.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What Open311 needs of a body of the directory. */
final class ToldJurisdiction {
    private ToldJurisdiction() {}

    static Jurisdiction of(DirectoryBody body, Instant toldAt) {
        return new Jurisdiction(
                new OrganisationNumber(body.organisationNumber()),
                host(body.contact().page()),
                DirectoryEvents.text(body.name()),
                municipality(body),
                body.services().stream()
                        .map(service -> new Jurisdiction.Service(
                                service.id(), DirectoryEvents.text(service.name()), service.sensitive()))
                        .toList(),
                body.version(),
                toldAt);
    }

    private static @Nullable String host(URI page) {
        if (page.getHost() == null) {
            return null;
        }
        String host = page.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static @Nullable MunicipalityNumber municipality(DirectoryBody body) {
        String area = body.area();
        return body.level() == BodyLevel.MUNICIPALITY && area != null && MunicipalityNumber.isValid(area)
                ? new MunicipalityNumber(area)
                : null;
    }
}
