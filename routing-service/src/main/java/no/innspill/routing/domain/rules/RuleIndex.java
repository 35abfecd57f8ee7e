package no.innspill.routing.domain.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the rules that could hold for a piece by what it has, so that ten thousand cost about what a hundred do. */
final class RuleIndex {

    private final Map<Object, int[]> byKey = new HashMap<>();
    private final BitSet always = new BitSet();

    RuleIndex(List<Rule> rules) {
        Map<Object, IntStream.Builder> building = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            int number = i;
            Anchors.of(rules.get(i).when())
                    .ifPresentOrElse(
                            anchors -> anchors.keys()
                                    .forEach(key -> building.computeIfAbsent(key, _ -> IntStream.builder())
                                            .add(number)),
                            () -> always.set(number));
        }
        building.forEach((key, numbers) -> byKey.put(key, numbers.build().toArray()));
    }

    /** The numbers of the rules that could hold, in their order. */
    BitSet candidates(Piece piece) {
        BitSet found = (BitSet) always.clone();
        piece.values().forEach((fact, values) -> {
            for (String value : values) {
                add(found, new Anchors.Value(fact, value));
            }
        });
        for (Word word : piece.text().words()) {
            add(found, word);
        }
        return found;
    }

    /** How many rules are looked at for every piece. */
    int always() {
        return always.cardinality();
    }

    private void add(BitSet found, Object key) {
        int[] numbers = byKey.get(key);
        if (numbers != null) {
            for (int number : numbers) {
                found.set(number);
            }
        }
    }
}
