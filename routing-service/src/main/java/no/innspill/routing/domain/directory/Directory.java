package no.innspill.routing.domain.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** All bodies, with their responsibilities kept by what they are looked for by. */
public final class Directory {

    private final String version;
    private final Map<OrganisationNumber, Body> bodies = new LinkedHashMap<>();
    private final Map<UnitId, Body> bodyOfUnit = new HashMap<>();
    private final ResponsibilityIndex index;

    public Directory(String version, Collection<Body> all) {
        this.version = version;
        all.forEach(this::keep);
        this.index = new ResponsibilityIndex(bodies.values());
    }

    public String version() {
        return version;
    }

    public Collection<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /** A body, whether it still is one or not. */
    public Optional<Body> body(OrganisationNumber number) {
        return Optional.ofNullable(bodies.get(number));
    }

    /** Who answers on a day for what a body does: itself while it is there, after that the one that took over; nobody before. */
    public Optional<Body> inCharge(OrganisationNumber number, LocalDate day) {
        @Nullable Body at = bodies.get(number);
        for (int step = 0; at != null && step <= bodies.size(); step++) {
            if (at.validity().on(day)) {
                return Optional.of(at);
            }
            at = at.successor() == null || day.isBefore(at.validity().from()) ? null : bodies.get(at.successor());
        }
        return Optional.empty();
    }

    /** The body of a unit, open or closed. */
    public Optional<Body> bodyOf(UnitId unit) {
        return Optional.ofNullable(bodyOfUnit.get(unit));
    }

    /** A unit, open or closed. */
    public Optional<Unit> unit(UnitId id) {
        return bodyOf(id).flatMap(body -> body.unit(id));
    }

    /** The body of a unit that is open on a day. */
    public Optional<Body> bodyOfOpen(UnitId unit, LocalDate day) {
        return bodyOf(unit)
                .filter(body -> body.validity().on(day)
                        && body.unit(unit).stream()
                                .anyMatch(found -> found.validity().on(day)));
    }

    /** Who in a body answers for one of its services on a day. */
    public List<Held> forService(OrganisationNumber body, ServiceId service, LocalDate day) {
        return index.forService(body, service, day);
    }

    /**
     * Who answers for exactly this theme or word on a day: in a body, in those of the whole country, and in those that serve a place.
     *
     * @param place none to ask for the body itself and for those of the whole country
     */
    public List<Held> forTheme(ConceptId theme, OrganisationNumber body, @Nullable Area place, LocalDate day) {
        return index.forTheme(theme, body, place, day);
    }

    /** Whether somebody in a body answers for exactly this theme or word on a day. */
    public boolean answersFor(OrganisationNumber body, ConceptId theme, LocalDate day) {
        return index.answersFor(body, theme, day);
    }

    /** Who answers for pages that a page lies below, on a day. */
    public List<Held> forPage(PagePrefix page, LocalDate day) {
        return index.forPage(page, day);
    }

    /** Who in a body takes what belongs nowhere else, on a day. */
    public List<Held> general(OrganisationNumber body, LocalDate day) {
        return index.general(body, day);
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
    }
}
