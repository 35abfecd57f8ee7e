package no.innspill.intake.application.widget;

import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;

/** The sites that may ask for feedback. */
public interface Sites {

    Optional<Site> find(SiteId id);

    /** A body's sites, by name. */
    List<Site> of(OrganisationNumber body);

    /** Stores a new one, with version 1; false where the id is taken. */
    boolean add(Site site);

    /** Stores a change in place of the version before it; false where another change came first, or it is gone. */
    boolean change(Site changed);

    /** Takes one away. Its pages are refused from then on. */
    void remove(Site site);
}
