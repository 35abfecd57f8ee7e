package no.innspill.routing.out.store;

import java.time.Instant;
import no.innspill.routing.domain.classification.Kind;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.language.Language;
import no.innspill.routing.domain.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** Facts as they are stored. */
record FactsDocument(
        String submittedBy,
        @Nullable String service,
        String channel,
        @Nullable String municipality,
        Language language,
        Kind kind,
        @Nullable String theme,
        Instant receivedAt) {

    static FactsDocument from(Facts facts) {
        return new FactsDocument(
                facts.submittedBy().value(),
                facts.service(),
                facts.channel(),
                facts.municipality(),
                facts.language(),
                facts.kind(),
                facts.theme() == null ? null : facts.theme().value(),
                facts.receivedAt());
    }

    Facts toDomain() {
        return new Facts(
                new OrganisationNumber(submittedBy),
                service,
                channel,
                municipality,
                language,
                kind,
                theme == null ? null : new ConceptId(theme),
                receivedAt);
    }
}
