package no.innspill.classification;

import java.util.Map;
import java.util.Set;
import no.innspill.classification.language.Language;

/**
 * The words that tell kinds apart.
 *
 * @param negators words that turn what follows into its opposite, by language
 * @param stops words over which a negation does not reach
 */
public record KindLexicon(
        String version, Phrases<Cue> phrases, Map<Language, Set<String>> negators, Set<String> stops) {

    public KindLexicon {
        negators = Map.copyOf(negators);
        stops = Set.copyOf(stops);
    }

    /**
     * Whether a word negates in a text of a language. People mix Norwegian and English; a Northern Sami negation counts in Northern Sami
     * alone, since «in» and «it» are everyday words in English.
     */
    boolean negates(String word, Language language) {
        return negators.entrySet().stream()
                .filter(entry -> entry.getKey() != Language.SE || language == Language.SE)
                .anyMatch(entry -> entry.getValue().contains(word));
    }
}
