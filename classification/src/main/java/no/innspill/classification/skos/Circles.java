package no.innspill.classification.skos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds concepts that are below themselves, by taking away, again and again, what is below nothing that is left. */
final class Circles {

    /** LOS has three levels. Many more are a mistake, and would take long to look through. */
    static final int MOST_LEVELS = 50;

    private final Map<String, Node> concepts;

    Circles(Map<String, Node> concepts) {
        this.concepts = concepts;
    }

    /** The first concept, in the order of the file, that is in a circle, below one, or deeper down than any vocabulary goes. */
    Optional<Node> first() {
        Map<String, Set<String>> above = new HashMap<>();
        concepts.values().forEach(node -> {
            Set<String> known = new HashSet<>(node.broader);
            known.retainAll(concepts.keySet());
            above.put(node.address, known);
        });
        for (int level = 0; level < MOST_LEVELS && !above.isEmpty(); level++) {
            Set<String> free = new HashSet<>();
            above.forEach((address, broader) -> {
                if (broader.isEmpty()) {
                    free.add(address);
                }
            });
            above.keySet().removeAll(free);
            above.values().forEach(broader -> broader.removeAll(free));
        }
        return concepts.values().stream()
                .filter(node -> above.containsKey(node.address))
                .findFirst();
    }
}
