package no.innspill.classification.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.innspill.classification.language.Language;

/**
 * What another vocabulary would change, in the order in which the two list their concepts.
 *
 * @param renamed called otherwise in some language
 * @param moved below something else, or counted below something else
 * @param reworded with other words that speak of it
 */
public record VocabularyDifference(
        List<Concept> added, List<Concept> gone, List<Change> renamed, List<Change> moved, List<Rewording> reworded) {

    public VocabularyDifference {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        renamed = List.copyOf(renamed);
        moved = List.copyOf(moved);
        reworded = List.copyOf(reworded);
    }

    /** A concept as it is and as it would be. */
    public record Change(Concept before, Concept after) {}

    /** A concept with the words that it would gain and lose, in all languages, sorted. */
    public record Rewording(Concept after, List<String> gained, List<String> lost) {
        public Rewording {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    public static VocabularyDifference between(Vocabulary before, Vocabulary after) {
        List<Change> both = new ArrayList<>();
        after.concepts()
                .forEach(concept -> before.concept(concept.id()).ifPresent(old -> both.add(new Change(old, concept))));
        return new VocabularyDifference(
                missing(after, before),
                missing(before, after),
                both.stream()
                        .filter(change ->
                                !change.before().names().equals(change.after().names()))
                        .toList(),
                both.stream().filter(VocabularyDifference::moves).toList(),
                both.stream()
                        .map(VocabularyDifference::rewording)
                        .filter(change ->
                                !change.gained().isEmpty() || !change.lost().isEmpty())
                        .toList());
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return added.isEmpty() && gone.isEmpty() && renamed.isEmpty() && moved.isEmpty() && reworded.isEmpty();
    }

    private static List<Concept> missing(Vocabulary of, Vocabulary in) {
        return of.concepts().stream()
                .filter(concept -> in.concept(concept.id()).isEmpty())
                .toList();
    }

    private static boolean moves(Change change) {
        List<ConceptId> before = change.before().broader();
        List<ConceptId> after = change.after().broader();
        return !new HashSet<>(before).equals(new HashSet<>(after))
                || (!before.isEmpty() && !before.getFirst().equals(after.getFirst()));
    }

    private static Rewording rewording(Change change) {
        Set<String> gained = words(change.after());
        Set<String> lost = words(change.before());
        gained.removeAll(words(change.before()));
        lost.removeAll(words(change.after()));
        return new Rewording(change.after(), List.copyOf(gained), List.copyOf(lost));
    }

    private static Set<String> words(Concept concept) {
        Set<String> all = new TreeSet<>();
        for (Language language : Language.values()) {
            all.addAll(concept.words().getOrDefault(language, List.of()));
        }
        return all;
    }
}
