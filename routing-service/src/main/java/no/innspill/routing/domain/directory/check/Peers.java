package no.innspill.routing.domain.directory.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.check.Finding.Kind;

/** What the counties, and the municipalities, have to do alike; and areas that somebody names and nobody is. */
final class Peers {

    private static final int FEWEST = 3;

    private final Map<BodyLevel, Map<ConceptId, Integer>> themes = new EnumMap<>(BodyLevel.class);
    private final Map<BodyLevel, Integer> bodies = new EnumMap<>(BodyLevel.class);
    private final Set<Area> areas;
    private final Function<ConceptId, List<ConceptId>> path;

    Peers(Collection<Body> all, Function<ConceptId, List<ConceptId>> path) {
        this.path = path;
        this.areas = all.stream().map(Body::area).filter(area -> area != null).collect(Collectors.toSet());
        for (Body body : all) {
            if (body.level().hasArea()) {
                bodies.merge(body.level(), 1, Integer::sum);
                Map<ConceptId, Integer> counted = themes.computeIfAbsent(body.level(), _ -> new HashMap<>());
                Set<ConceptId> named = new HashSet<>();
                body.responsibilities().stream()
                        .map(Responsibility::theme)
                        .filter(theme -> theme != null)
                        .forEach(named::add);
                named.forEach(theme -> counted.merge(theme, 1, Integer::sum));
            }
        }
    }

    List<Finding> missing(BodyOnADay there) {
        List<Finding> found = new ArrayList<>();
        BodyLevel level = there.body().level();
        int all = bodies.getOrDefault(level, 0);
        if (all >= FEWEST) {
            themes.getOrDefault(level, Map.of()).forEach((theme, count) -> {
                if (2 * count > all && !there.answered(theme) && !isBelowAnotherMissing(theme, level, all, there)) {
                    found.add(there.finding(Kind.THEME_OF_OTHERS, theme.value(), List.of()));
                }
            });
        }
        for (Responsibility held : there.held()) {
            Area area = held.area();
            if (area != null && !areas.contains(area)) {
                found.add(there.finding(
                        Kind.AREA_WITHOUT_BODY,
                        area.number(),
                        List.of(held.unit().value())));
            }
        }
        return found.stream().distinct().toList();
    }

    /** A wider theme that is missing too says it all. */
    private boolean isBelowAnotherMissing(ConceptId theme, BodyLevel level, int all, BodyOnADay there) {
        Map<ConceptId, Integer> counted = themes.getOrDefault(level, Map.of());
        return path.apply(theme).stream()
                .skip(1)
                .anyMatch(wider -> 2 * counted.getOrDefault(wider, 0) > all && !there.answered(wider));
    }
}
