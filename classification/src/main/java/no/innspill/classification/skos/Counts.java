package no.innspill.classification.skos;

import java.util.Map;
import no.innspill.classification.language.Language;

/**
 * What a file holds.
 *
 * @param themes concepts with an address of the form {@code .../tema/...}
 * @param topThemes themes that are below nothing
 * @param words concepts with an address of the form {@code .../ord/...}
 * @param severalParents themes and words that are below more than one other
 * @param hiddenLabels {@code skos:hiddenLabel} on themes and words, as many as are written, in all languages
 * @param repeatedLabels how many of all labels on themes and words say what another of the same concept and language says
 * @param missing how many themes and words lack a {@code skos:prefLabel}, by language
 * @param otherConcepts concepts that are neither themes nor words, as the events of LOS
 */
public record Counts(
        int themes,
        int topThemes,
        int words,
        int severalParents,
        int hiddenLabels,
        int repeatedLabels,
        Map<Language, Integer> missing,
        int otherConcepts) {

    public Counts {
        missing = Map.copyOf(missing);
    }

    /** One for each theme or word and each of bokmål, nynorsk and English in which it has no name. */
    public int missingLabels() {
        return missing.values().stream().mapToInt(Integer::intValue).sum();
    }
}
