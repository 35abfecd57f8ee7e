package no.innspill.intake.application;

import java.net.URI;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A body that the directory knows.
 *
 * @param contactPage where its contact points are; none where the directory told of it before that was kept
 * @param appealsPage that tells how to appeal a decision; likewise
 * @param version the newer has the higher
 */
public record Body(
        OrganisationNumber number,
        LocalText name,
        @Nullable URI contactPage,
        @Nullable URI appealsPage,
        long version) {

    /** One whose pages are not known. */
    public Body(OrganisationNumber number, LocalText name, long version) {
        this(number, name, null, null, version);
    }
}
