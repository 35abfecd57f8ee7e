package no.innspill.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.innspill.reporting.directory.Body;
import org.jspecify.annotations.Nullable;

/** The units of a body in the order of their tree: each right below what it is part of. */
record Units(List<Named> inOrder) {

    Units {
        inOrder = List.copyOf(inOrder);
    }

    /**
     * A unit.
     *
     * @param depth 0 for one directly below the body
     */
    record Named(String id, String name, int depth) {}

    static Units of(Body body, Words words) {
        List<Named> inOrder = new ArrayList<>();
        addBelow(null, 0, body, words, inOrder);
        return new Units(inOrder);
    }

    private static void addBelow(@Nullable String parent, int depth, Body body, Words words, List<Named> inOrder) {
        if (depth > body.units().size()) {
            return;
        }
        body.units().forEach((id, unit) -> {
            if (Objects.equals(body.parent(id), parent)) {
                inOrder.add(new Named(id, words.in(unit.name()), depth));
                addBelow(id, depth + 1, body, words, inOrder);
            }
        });
    }
}
