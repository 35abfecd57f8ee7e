package no.innspill.reporting.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.reporting.directory.Body;
import no.innspill.reporting.rollup.domain.Counts;
import org.jspecify.annotations.Nullable;

/** Rolls figures up the tree of units: a unit has its own and those of all units that belong to it. */
public final class UnitTree {

    private final Map<String, Body> bodyOfUnit = new HashMap<>();

    private UnitTree() {}

    /** The units of these bodies; no two have one in common. */
    public static UnitTree of(Collection<Body> bodies) {
        UnitTree tree = new UnitTree();
        bodies.forEach(body -> body.units().keySet().forEach(unit -> tree.bodyOfUnit.put(unit, body)));
        return tree;
    }

    /** The unit that it is part of. */
    public @Nullable String parent(String unit) {
        Body body = bodyOfUnit.get(unit);
        return body == null ? null : body.parent(unit);
    }

    /** The unit and all below it. */
    public Set<String> withAllBelow(String unit) {
        Body body = bodyOfUnit.get(unit);
        return body == null ? Set.of(unit) : body.withAllBelow(unit);
    }

    /** The same rows, where each unit holds what is below it too, and units that only have others below them are there. */
    public List<Row> rollUp(List<Row> rows) {
        Map<Map<Dimension, String>, Counts> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String unit : above(row.value(Dimension.UNIT))) {
                Map<Dimension, String> values = new HashMap<>(row.values());
                values.put(Dimension.UNIT, unit);
                sums.merge(values, row.counts(), Counts::plus);
            }
        }
        List<Row> rolledUp = new ArrayList<>();
        sums.forEach((values, counts) -> rolledUp.add(new Row(values, counts)));
        return rolledUp;
    }

    private Set<String> above(@Nullable String unit) {
        if (unit == null) {
            return Set.of("");
        }
        Body body = bodyOfUnit.get(unit);
        return body == null ? Set.of(unit) : body.withAllAbove(unit);
    }
}
