package no.innspill.routing.out.store;

import java.time.Instant;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they are stored.
 *
 * @param sensitive absent where they are not
 */
record FactsDocument(
        String submittedBy,
        @Nullable String service,
        String channel,
        @Nullable String municipality,
        Language language,
        Kind kind,
        @Nullable String theme,
        Instant receivedAt,
        @Nullable Boolean sensitive) {

    static FactsDocument from(Facts facts) {
        return new FactsDocument(
                facts.submittedBy().value(),
                facts.service(),
                facts.channel(),
                facts.municipality(),
                facts.language(),
                facts.kind(),
                facts.theme() == null ? null : facts.theme().value(),
                facts.receivedAt(),
                facts.sensitive() ? true : null);
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
                receivedAt,
                sensitive != null);
    }
}
