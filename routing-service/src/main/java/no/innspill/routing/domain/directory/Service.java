package no.innspill.routing.domain.directory;

import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What a body offers.
 *
 * @param theme what it is about
 * @param sensitive whether what people say of it falls under a duty of secrecy, as in health services
 */
public record Service(ServiceId id, Names names, @Nullable ConceptId theme, boolean sensitive, Validity validity) {}
