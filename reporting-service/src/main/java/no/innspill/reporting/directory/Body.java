package no.innspill.reporting.directory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A body as reports know it.
 *
 * @param number organisation number
 * @param units by id, in the order that the directory tells them
 * @param services by the id that senders use
 * @param version grows with each change
 */
public record Body(String number, Label name, Map<String, Unit> units, Map<String, Label> services, long version) {

    public Body {
        units = new LinkedHashMap<>(units);
        services = new LinkedHashMap<>(services);
    }

    /**
     * A part of a body.
     *
     * @param parent id of the unit that it belongs to; none for one directly below the body
     */
    public record Unit(Label name, @Nullable String parent) {}

    /** The unit and all that belong to it, at any depth; only itself when the directory does not know it. */
    public Set<String> withAllBelow(String unit) {
        Set<String> found = new TreeSet<>(Set.of(unit));
        boolean grew = true;
        while (grew) {
            Set<String> next = new HashSet<>();
            units.forEach((id, candidate) -> {
                if (candidate.parent() != null && found.contains(candidate.parent())) {
                    next.add(id);
                }
            });
            grew = found.addAll(next);
        }
        return found;
    }

    /** The unit itself and every unit that it is part of, the nearest first. */
    public Set<String> withAllAbove(String unit) {
        Set<String> found = new LinkedHashSet<>();
        @Nullable String next = unit;
        while (next != null && found.add(next)) {
            next = parent(next);
        }
        return found;
    }

    /** The unit that it is part of, when the directory knows both. */
    public @Nullable String parent(String unit) {
        Unit known = units.get(unit);
        String parent = known == null ? null : known.parent();
        return parent != null && units.containsKey(parent) && !Objects.equals(parent, unit) ? parent : null;
    }
}
