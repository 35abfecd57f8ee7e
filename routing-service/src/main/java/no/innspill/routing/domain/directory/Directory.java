package no.innspill.routing.domain.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.vocabulary.ConceptId;

/** All bodies, with their responsibilities kept by what they are looked for by. */
public final class Directory {

    private final String version;
    private final Map<OrganisationNumber, Body> bodies = new LinkedHashMap<>();
    private final Map<UnitId, Body> bodyOfUnit = new HashMap<>();
    private final Map<OrganisationNumber, Map<ServiceId, List<Held>>> byService = new HashMap<>();
    private final Map<ConceptId, List<Held>> byTheme = new HashMap<>();
    private final Map<String, List<Held>> byHost = new HashMap<>();
    private final Map<OrganisationNumber, List<Held>> general = new HashMap<>();

    public Directory(String version, Collection<Body> all) {
        this.version = version;
        all.forEach(this::keep);
    }

    public String version() {
        return version;
    }

    public Collection<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    public Optional<Body> body(OrganisationNumber number) {
        return Optional.ofNullable(bodies.get(number));
    }

    public Optional<Body> bodyOf(UnitId unit) {
        return Optional.ofNullable(bodyOfUnit.get(unit));
    }

    public Optional<Unit> unit(UnitId id) {
        return bodyOf(id).flatMap(body -> body.unit(id));
    }

    /** Who in a body answers for one of its services on a day. */
    public List<Held> forService(OrganisationNumber body, ServiceId service, LocalDate day) {
        return on(day, byService.getOrDefault(body, Map.of()).getOrDefault(service, List.of()));
    }

    /** Who answers for exactly this theme or word on a day. */
    public List<Held> forTheme(ConceptId theme, LocalDate day) {
        return on(day, byTheme.getOrDefault(theme, List.of()));
    }

    /** Who answers for pages that a page lies below, on a day. */
    public List<Held> forPage(PagePrefix page, LocalDate day) {
        return on(day, byHost.getOrDefault(page.host(), List.of())).stream()
                .filter(held -> {
                    PagePrefix prefix = held.responsibility().page();
                    return prefix != null && prefix.covers(page);
                })
                .toList();
    }

    /** Who in a body takes what belongs nowhere else, on a day. */
    public List<Held> general(OrganisationNumber body, LocalDate day) {
        return on(day, general.getOrDefault(body, List.of()));
    }

    private static List<Held> on(LocalDate day, List<Held> all) {
        return all.stream()
                .filter(held ->
                        held.body().validity().on(day) && held.responsibility().validOn(day))
                .toList();
    }

    private void keep(Body body) {
        if (bodies.put(body.number(), body) != null) {
            throw new IllegalArgumentException(
                    "a body is there twice: " + body.number().value());
        }
        for (Unit unit : body.units()) {
            if (bodyOfUnit.put(unit.id(), body) != null) {
                throw new IllegalArgumentException(
                        "two bodies have the unit " + unit.id().value());
            }
        }
        body.responsibilities().forEach(responsibility -> index(new Held(body, responsibility)));
    }

    /** Each is found by the most telling of its conditions; the others are looked at then. */
    private void index(Held held) {
        Responsibility responsibility = held.responsibility();
        if (responsibility.service() != null) {
            list(byService.computeIfAbsent(held.body().number(), _ -> new HashMap<>()), responsibility.service())
                    .add(held);
        } else if (responsibility.page() != null) {
            list(byHost, responsibility.page().host()).add(held);
        } else if (responsibility.theme() != null) {
            list(byTheme, responsibility.theme()).add(held);
        } else {
            list(general, held.body().number()).add(held);
        }
    }

    private static <K> List<Held> list(Map<K, List<Held>> index, K key) {
        return index.computeIfAbsent(key, _ -> new ArrayList<>());
    }
}
