package no.innspill.intake.out.widget;

import java.util.List;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.domain.widget.WebOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A site. The version is no {@code @Version}: it is compared in the filter of each change. */
@Document(SiteDocument.COLLECTION)
record SiteDocument(
        @Id String id,
        String body,
        String name,
        List<String> origins,
        @Nullable String service,
        LanguageForm language,
        long version) {
    static final String COLLECTION = "sites";

    static SiteDocument from(Site site) {
        return new SiteDocument(
                site.id().value(),
                site.body().value(),
                site.name(),
                site.origins().stream().map(WebOrigin::value).toList(),
                site.service(),
                site.language(),
                site.version());
    }

    Site toDomain() {
        return new Site(
                new SiteId(id),
                new OrganisationNumber(body),
                name,
                origins.stream().map(WebOrigin::new).toList(),
                service,
                language,
                version);
    }
}
