package no.innspill.classification;

import java.util.List;
import java.util.Map;
import no.innspill.classification.vocabulary.ConceptId;

/**
 * What words speak for.
 *
 * @param own the weight of each theme and word that was named
 * @param tops the weight of each top theme, with all that is counted under it
 */
record ThemeWords(Map<ConceptId, Double> own, Map<ConceptId, Double> tops, List<Evidence> evidence) {

    ThemeWords {
        own = Map.copyOf(own);
        tops = Map.copyOf(tops);
        evidence = List.copyOf(evidence);
    }
}
