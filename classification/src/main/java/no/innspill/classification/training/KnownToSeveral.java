package no.innspill.classification.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import no.innspill.classification.learning.Example;
import no.innspill.classification.statistics.Features;

/**
 * What a model may know of what people have said in earnest: words, pairs of words and runs of letters that stand in a text that is
 * shipped, or in at least three pieces. What only one or two have said could tell who they are, so no model keeps a weight of it.
 */
final class KnownToSeveral {

    private static final int LEAST = 3;

    private KnownToSeveral() {}

    /** The features, by their hashes. */
    static IntPredicate of(List<Example> shipped, List<Example> said) {
        Set<Integer> known = new HashSet<>();
        shipped.forEach(example -> known.addAll(distinct(example.features())));
        Map<Integer, Integer> pieces = new HashMap<>();
        said.forEach(example -> distinct(example.features()).forEach(hash -> pieces.merge(hash, 1, Integer::sum)));
        pieces.forEach((hash, count) -> {
            if (count >= LEAST) {
                known.add(hash);
            }
        });
        return known::contains;
    }

    private static Set<Integer> distinct(Features features) {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < features.size(); i++) {
            hashes.add(features.hash(i));
        }
        return hashes;
    }
}
