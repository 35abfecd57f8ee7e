package no.innspill.classification;

import java.util.List;
import no.innspill.classification.language.Found;
import no.innspill.classification.vocabulary.ConceptId;

/**
 * The theme of a text.
 *
 * @param concept the theme or word that fits best, and how sure its top theme is
 * @param others the best of other top themes
 */
public record ThemeFound(Found<ConceptId> concept, List<Found<ConceptId>> others, List<Evidence> evidence) {

    public ThemeFound {
        others = List.copyOf(others);
        evidence = List.copyOf(evidence);
    }
}
