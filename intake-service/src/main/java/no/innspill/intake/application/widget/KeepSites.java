package no.innspill.intake.application.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.domain.widget.WebOrigin;
import org.jspecify.annotations.Nullable;

/** Lets a body set up which of its pages may ask for feedback. What is another body's is not there. */
public final class KeepSites {
    /** The most sites of one body. */
    public static final int MOST = 200;

    private final Sites sites;
    private final Supplier<SiteId> newIds;

    public KeepSites(Sites sites, Supplier<SiteId> newIds) {
        this.sites = sites;
        this.newIds = newIds;
    }

    /**
     * What a body says of a site.
     *
     * @param service the body's own id of the service that its pages are about; none where they are about several
     */
    public record Content(
            String name, List<WebOrigin> origins, @Nullable String service, LanguageForm language) {}

    /** What came of a change. */
    public sealed interface Outcome {
        record Kept(Site site) implements Outcome {}

        /** The body has no such site. */
        record Gone() implements Outcome {}

        /** Somebody else changed it first. */
        record ChangedMeanwhile() implements Outcome {}

        /** The body has as many as it may have. */
        record TooMany() implements Outcome {}
    }

    public List<Site> of(OrganisationNumber body) {
        return sites.of(body);
    }

    public Optional<Site> find(OrganisationNumber body, SiteId id) {
        return sites.find(id).filter(site -> site.body().equals(body));
    }

    public Outcome add(OrganisationNumber body, Content content) {
        if (sites.of(body).size() >= MOST) {
            return new Outcome.TooMany();
        }
        Site site = site(newIds.get(), body, content, 1);
        return sites.add(site) ? new Outcome.Kept(site) : new Outcome.ChangedMeanwhile();
    }

    /**
     * Changes a site.
     *
     * @param version the one that was read
     */
    public Outcome change(OrganisationNumber body, SiteId id, long version, Content content) {
        if (find(body, id).isEmpty()) {
            return new Outcome.Gone();
        }
        Site changed = site(id, body, content, version + 1);
        return sites.change(changed) ? new Outcome.Kept(changed) : new Outcome.ChangedMeanwhile();
    }

    /** Takes a site away; gives it back as it was. */
    public Optional<Site> remove(OrganisationNumber body, SiteId id) {
        Optional<Site> there = find(body, id);
        there.ifPresent(sites::remove);
        return there;
    }

    private static Site site(SiteId id, OrganisationNumber body, Content content, long version) {
        return new Site(id, body, content.name(), content.origins(), content.service(), content.language(), version);
    }
}
