package no.innspill.classification.vocabulary;

import java.util.List;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;

/**
 * A theme or word with the words that speak of it.
 *
 * @param broader what it belongs under, the first of them being where it is counted; none for a top theme
 */
public record Concept(ConceptId id, List<ConceptId> broader, Names names, Map<Language, List<String>> words) {

    public Concept {
        broader = List.copyOf(broader);
        words = Map.copyOf(words);
        if (words.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("no words for " + id.value());
        }
    }
}
