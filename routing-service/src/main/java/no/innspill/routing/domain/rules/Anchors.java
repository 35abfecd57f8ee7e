package no.innspill.routing.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a piece must have for a condition to hold: at least one of the keys. Rules are looked up by these, so that only those are looked at
 * that could hold.
 *
 * @param share of pieces that have one of them, roughly
 */
record Anchors(Set<Object> keys, double share) {

    /** A fact with one value, as a key. */
    record Value(Fact fact, String value) {}

    /** The rarest keys of a condition; none where it can hold without any. */
    static Optional<Anchors> of(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                rarest(all.parts().stream().map(Anchors::of).toList());
            case Condition.Any any ->
                either(any.parts().stream().map(Anchors::of).toList());
            case Condition.Is is ->
                Optional.of(new Anchors(
                        is.values().stream()
                                .map(value -> new Value(is.fact(), value))
                                .collect(Collectors.toSet()),
                        is.fact().share() * is.values().size()));
            case Condition.Says says -> of(says.words());
            case Condition.Not _, Condition.IsKnown _, Condition.Sure _, Condition.Rated _, Condition.When _ ->
                Optional.empty();
        };
    }

    private static Optional<Anchors> of(WordQuery words) {
        return switch (words) {
            case WordQuery.Has has ->
                Optional.of(new Anchors(Set.of(has.word()), has.word().share()));
            case WordQuery.All all ->
                rarest(all.parts().stream().map(Anchors::of).toList());
            // of so many, any one is there
            case WordQuery.Some some ->
                either(some.parts().stream().map(Anchors::of).toList());
            case WordQuery.Stored stored -> of(stored.only());
            case WordQuery.Not _ -> Optional.empty();
        };
    }

    private static Optional<Anchors> rarest(List<Optional<Anchors>> parts) {
        return parts.stream().flatMap(Optional::stream).reduce((one, other) -> one.share <= other.share ? one : other);
    }

    private static Optional<Anchors> either(List<Optional<Anchors>> parts) {
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Anchors> all =
                new ArrayList<>(parts.stream().flatMap(Optional::stream).toList());
        return Optional.of(new Anchors(
                all.stream().flatMap(each -> each.keys.stream()).collect(Collectors.toSet()),
                all.stream().mapToDouble(Anchors::share).sum()));
    }
}
