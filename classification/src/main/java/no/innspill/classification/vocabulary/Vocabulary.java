package no.innspill.classification.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import no.innspill.classification.language.Language;

/** Themes and words, each below one or several others; checked to be whole and without circles. */
public final class Vocabulary {

    private final String version;
    private final Map<Language, List<String>> ignored;
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();

    /**
     * Makes a vocabulary.
     *
     * @param ignored phrases that look like words of a theme and are none, as «on the way»
     */
    public Vocabulary(String version, Map<Language, List<String>> ignored, Collection<Concept> all) {
        this.version = version;
        this.ignored = Map.copyOf(ignored);
        for (Concept concept : all) {
            if (concepts.put(concept.id(), concept) != null) {
                throw new IllegalArgumentException(
                        "twice in the vocabulary: " + concept.id().value());
            }
        }
        all.forEach(this::check);
    }

    public String version() {
        return version;
    }

    public Map<Language, List<String>> ignored() {
        return ignored;
    }

    public Collection<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    public Optional<Concept> concept(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The top theme that it is counted under. */
    public ConceptId top(ConceptId id) {
        return path(id).getLast();
    }

    /** From itself up to its top theme, by the way that it is counted. */
    public List<ConceptId> path(ConceptId id) {
        List<ConceptId> path = new ArrayList<>(List.of(id));
        for (Concept at = known(id);
                !at.broader().isEmpty();
                at = known(at.broader().getFirst())) {
            path.add(at.broader().getFirst());
        }
        return path;
    }

    /** Itself and all that it is below, by every way, the nearest first. */
    private SequencedSet<ConceptId> upwards(ConceptId id) {
        SequencedSet<ConceptId> found = new LinkedHashSet<>();
        Deque<ConceptId> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            ConceptId at = next.removeFirst();
            if (found.add(at)) {
                concept(at).ifPresent(concept -> next.addAll(concept.broader()));
            }
        }
        return found;
    }

    private Concept known(ConceptId id) {
        return concept(id).orElseThrow(() -> new IllegalArgumentException("not in the vocabulary: " + id.value()));
    }

    private void check(Concept concept) {
        concept.broader().forEach(this::known);
        for (ConceptId broader : concept.broader()) {
            if (upwards(broader).contains(concept.id())) {
                throw new IllegalArgumentException(
                        "below itself: " + concept.id().value());
            }
        }
    }
}
