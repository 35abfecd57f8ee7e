package no.innspill.intake.domain.widget;

import java.util.List;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a body that ask for feedback.
 *
 * @param name what the body calls it, such as «nav.no»
 * @param origins where its pages come from, 1 to {@value #MOST_ORIGINS}
 * @param service the body's own id of the service that its pages are about; none where they are about several
 * @param language the language of pages that do not say theirs
 * @param version grows by one with each change, from 1
 */
public record Site(
        SiteId id,
        OrganisationNumber body,
        String name,
        List<WebOrigin> origins,
        @Nullable String service,
        LanguageForm language,
        long version) {
    /** The most origins that a site has. */
    public static final int MOST_ORIGINS = 20;

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 80;

    /** The most characters of a service's id. */
    public static final int LONGEST_SERVICE = 60;

    public Site {
        origins = List.copyOf(origins);
        if (origins.isEmpty() || origins.size() > MOST_ORIGINS || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a site has a name and 1 to " + MOST_ORIGINS + " origins");
        }
    }

    /** Whether a browser that says that a page comes from there is let in. */
    public boolean allows(WebOrigin origin) {
        return origins.contains(origin);
    }

    /** Whether a page is one of the site's. */
    public boolean has(PageAddress page) {
        return WebOrigin.of(page).filter(this::allows).isPresent();
    }
}
