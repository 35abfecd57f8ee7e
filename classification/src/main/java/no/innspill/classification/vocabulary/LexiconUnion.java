package no.innspill.classification.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.language.Words;

/**
 * Joins what is published with the words of the starter. The published one says which themes and words there are, what they are called and
 * what they are below; for addresses that both have, the words that people use are those of both. A published word that speaks of themes
 * below different top themes says little, and is left out unless the starter has it there; and what the starter has found to be a word of
 * one top theme is not taken for another. Short single words are left out too: measured on labelled texts, they mislead more often than they
 * help (docs/vocabulary.md has the figures). The starter also gives the names in Northern Sami, which nobody publishes.
 */
public final class LexiconUnion {

    /** Characters of a single word: shorter ones end in the same stem as others («dans», «bad») and begin many compounds («bil», «lån»). */
    private static final int SHORTEST = 7;

    private final Vocabulary starter;
    private final Vocabulary published;
    private final Map<String, Set<ConceptId>> startersTops = new HashMap<>();
    private final Map<String, Set<ConceptId>> publishedTops = new HashMap<>();

    private LexiconUnion(Vocabulary starter, Vocabulary published) {
        this.starter = starter;
        this.published = published;
        gather(starter, startersTops);
        gather(published, publishedTops);
    }

    /**
     * What is decided by when the published concepts are in force.
     *
     * @param version what decisions will name
     * @param concepts whole and without circles, as a reader of files gives them
     */
    public static Vocabulary of(Vocabulary starter, String version, Collection<Concept> concepts) {
        List<Concept> counted =
                concepts.stream().map(concept -> countedAs(starter, concept)).toList();
        LexiconUnion union = new LexiconUnion(starter, new Vocabulary(version, starter.ignored(), counted));
        return new Vocabulary(
                version, starter.ignored(), counted.stream().map(union::joined).toList());
    }

    /** With several parents it is counted below the one that the starter counts it below. */
    private static Concept countedAs(Vocabulary starter, Concept concept) {
        Optional<ConceptId> first = starter.concept(concept.id())
                .flatMap(known -> known.broader().stream().findFirst())
                .filter(concept.broader()::contains);
        if (first.isEmpty()) {
            return concept;
        }
        Set<ConceptId> broader = new LinkedHashSet<>(List.of(first.get()));
        broader.addAll(concept.broader());
        return new Concept(concept.id(), List.copyOf(broader), concept.names(), concept.words());
    }

    private Concept joined(Concept concept) {
        Optional<Concept> known = starter.concept(concept.id());
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> own = known.map(start -> start.words().getOrDefault(language, List.of()))
                    .orElse(List.of());
            List<String> all = new ArrayList<>(own);
            Set<String> there = new HashSet<>();
            own.forEach(word -> there.add(form(word)));
            concept.words().getOrDefault(language, List.of()).stream()
                    .filter(word -> there.add(form(word)) && tells(word, published.top(concept.id())))
                    .forEach(all::add);
            if (!all.isEmpty()) {
                words.put(language, all);
            }
        }
        if (words.isEmpty()) {
            words.put(Language.NB, List.of(concept.names().nb()));
        }
        return new Concept(concept.id(), concept.broader(), names(concept.names(), known), words);
    }

    private static Names names(Names published, Optional<Concept> known) {
        String sami = published.se();
        return new Names(
                published.nb(),
                published.nn(),
                published.en(),
                sami == null ? known.map(concept -> concept.names().se()).orElse(null) : sami);
    }

    /** Whether a published word speaks of its top theme and of no other. */
    private boolean tells(String word, ConceptId top) {
        String form = form(word);
        Set<ConceptId> only = Set.of(top);
        return (form.length() >= SHORTEST || form.contains(" "))
                && publishedTops.getOrDefault(form, only).equals(only)
                && startersTops.getOrDefault(form, only).equals(only);
    }

    private static void gather(Vocabulary vocabulary, Map<String, Set<ConceptId>> tops) {
        vocabulary
                .concepts()
                .forEach(concept -> concept.words().values().stream()
                        .flatMap(List::stream)
                        .forEach(word -> tops.computeIfAbsent(form(word), _ -> new HashSet<>())
                                .add(vocabulary.top(concept.id()))));
    }

    private static String form(String word) {
        return String.join(" ", Words.of(word).tokens());
    }
}
