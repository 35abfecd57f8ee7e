package no.innspill.intake.application;

import java.net.URI;
import java.util.Set;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A body that the directory knows.
 *
 * @param contactPage where its contact points are; none where the directory told of it before that was kept
 * @param appealsPage that tells how to appeal a decision; likewise
 * @param sensitiveServices the ids of its services that fall under a duty of secrecy
 * @param version the newer has the higher
 */
public record Body(
        OrganisationNumber number,
        LocalText name,
        @Nullable URI contactPage,
        @Nullable URI appealsPage,
        Set<String> sensitiveServices,
        long version) {
    public Body {
        sensitiveServices = Set.copyOf(sensitiveServices);
    }

    /** One whose pages are not known, and which has no sensitive service. */
    public Body(OrganisationNumber number, LocalText name, long version) {
        this(number, name, null, null, Set.of(), version);
    }

    /** Whether what is said of the service falls under a duty of secrecy. */
    boolean isSensitive(@Nullable String service) {
        return service != null && sensitiveServices.contains(service);
    }
}
