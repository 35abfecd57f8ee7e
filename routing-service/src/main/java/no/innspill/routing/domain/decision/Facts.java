package no.innspill.routing.domain.decision;

import java.time.Instant;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a piece of feedback to those who count and sort, without its words.
 *
 * @param service the sender's name for the service, also where the directory does not know it
 * @param channel how the words reached the body, by the name that intake gives it
 * @param municipality four digits
 * @param sensitive whether its words may go to no other body than the one that submitted it
 */
public record Facts(
        OrganisationNumber submittedBy,
        @Nullable String service,
        String channel,
        @Nullable String municipality,
        Language language,
        Kind kind,
        @Nullable ConceptId theme,
        Instant receivedAt,
        boolean sensitive) {

    /** The same with another kind. */
    Facts withKind(Kind corrected) {
        return new Facts(
                submittedBy, service, channel, municipality, language, corrected, theme, receivedAt, sensitive);
    }
}
