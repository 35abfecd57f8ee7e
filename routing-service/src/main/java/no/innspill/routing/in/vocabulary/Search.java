package no.innspill.routing.in.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.Vocabulary;

/** Looks things up in a vocabulary. */
final class Search {

    private Search() {}

    /** The concepts with these letters in their address, a name or a word; all, where no letters are given. */
    static List<Concept> of(Vocabulary vocabulary, String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return vocabulary.concepts().stream()
                .filter(concept -> wanted.isEmpty() || speaksOf(concept, wanted))
                .toList();
    }

    private static boolean speaksOf(Concept concept, String wanted) {
        Stream<String> words = concept.words().values().stream().flatMap(List::stream);
        Stream<String> names = Stream.of(Language.values()).map(concept.names()::in);
        return Stream.of(words, names, Stream.of(concept.id().slug()))
                .flatMap(some -> some)
                .anyMatch(some -> some.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
