package no.innspill.routing.domain.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the units of a body hang together. */
final class UnitTree {

    private UnitTree() {}

    /**
     * Each unit before those that belong to it; beside each other as they were.
     *
     * @throws IllegalArgumentException when a unit is there twice, belongs to one that is not there, or below itself
     */
    static List<Unit> inOrder(List<Unit> units) {
        Map<Optional<UnitId>, List<Unit>> below = new LinkedHashMap<>();
        Set<UnitId> ids = new HashSet<>();
        for (Unit unit : units) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException(
                        "a unit is there twice: " + unit.id().value());
            }
            below.computeIfAbsent(Optional.ofNullable(unit.parent()), _ -> new ArrayList<>())
                    .add(unit);
        }
        List<Unit> ordered = new ArrayList<>(units.size());
        follow(null, below, ordered);
        if (ordered.size() != units.size()) {
            throw new IllegalArgumentException("a unit belongs to itself, or to one that is not there: "
                    + units.stream()
                            .filter(unit -> !ordered.contains(unit))
                            .map(unit -> unit.id().value())
                            .toList());
        }
        return List.copyOf(ordered);
    }

    private static void follow(@Nullable UnitId parent, Map<Optional<UnitId>, List<Unit>> below, List<Unit> ordered) {
        for (Unit unit : Objects.requireNonNullElse(below.get(Optional.ofNullable(parent)), List.<Unit>of())) {
            ordered.add(unit);
            follow(unit.id(), below, ordered);
        }
    }
}
