package no.innspill.routing.domain.directory.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Responsibility.Conditions;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.check.Finding.Kind;

/** What can be found in one body on one day. */
final class BodyOnADay {

    private final Body body;
    private final LocalDate day;
    private final Function<ConceptId, List<ConceptId>> path;
    private final List<Responsibility> held = new ArrayList<>();
    private final List<Responsibility> outlived = new ArrayList<>();

    BodyOnADay(Body body, LocalDate day, Function<ConceptId, List<ConceptId>> path) {
        this.body = body;
        this.day = day;
        this.path = path;
        body.responsibilities().stream()
                .filter(responsibility -> responsibility.validity().on(day))
                .forEach(responsibility -> (counts(responsibility) ? held : outlived).add(responsibility));
    }

    Body body() {
        return body;
    }

    LocalDate day() {
        return day;
    }

    /** What somebody answers for on the day. */
    List<Responsibility> held() {
        return held;
    }

    List<Finding> gaps() {
        List<Finding> found = new ArrayList<>();
        if (held.stream().noneMatch(responsibility -> responsibility.isGeneral() && responsibility.area() == null)) {
            found.add(finding(Kind.NO_FRONT_DESK, "", List.of()));
        }
        Set<ConceptId> themes = themes();
        Set<ConceptId> told = new HashSet<>();
        for (Service service : body.services()) {
            if (service.validity().on(day)) {
                if (held.stream().noneMatch(one -> service.id().equals(one.service()) && one.area() == null)) {
                    found.add(finding(Kind.SERVICE_WITHOUT_UNIT, service.id().value(), partly(service)));
                }
                ConceptId theme = service.theme();
                if (theme != null && !answered(theme, themes) && told.add(theme)) {
                    found.add(finding(Kind.THEME_WITHOUT_UNIT, theme.value(), List.of()));
                }
            }
        }
        for (Responsibility late : outlived) {
            found.add(finding(
                    Kind.OUTLIVES,
                    written(late.conditions()),
                    List.of(late.unit().value())));
        }
        return found;
    }

    List<Finding> overlaps() {
        List<Finding> found = new ArrayList<>();
        Map<Conditions, Set<String>> units = new LinkedHashMap<>();
        for (Responsibility responsibility : held) {
            units.computeIfAbsent(responsibility.conditions(), _ -> new TreeSet<>())
                    .add(responsibility.unit().value());
        }
        units.forEach((conditions, all) -> {
            if (all.size() > 1) {
                found.add(finding(Kind.OVERLAP, written(conditions), List.copyOf(all)));
            }
        });
        found.addAll(saidTwice());
        return found;
    }

    Finding finding(Kind kind, String subject, List<String> units) {
        return new Finding(kind, body.number(), subject, units, day, null);
    }

    /** Whether somebody answers for a theme or a wider one. */
    boolean answered(ConceptId theme) {
        return answered(theme, themes());
    }

    static String written(Conditions conditions) {
        return Stream.of(
                        Optional.ofNullable(conditions.service()).map(service -> service.value()),
                        Optional.ofNullable(conditions.theme()).map(theme -> theme.value()),
                        Optional.ofNullable(conditions.page()).map(PagePrefix::written),
                        Optional.ofNullable(conditions.area()).map(area -> area.number()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** Units that answer for the service in a part of the area only. */
    private List<String> partly(Service service) {
        return held.stream()
                .filter(one -> service.id().equals(one.service()))
                .map(one -> one.unit().value())
                .distinct()
                .toList();
    }

    /** All of a site is no more than where it begins: a longer address of the same unit is surer, and counts as more. */
    private List<Finding> saidTwice() {
        List<Finding> found = new ArrayList<>();
        for (Responsibility longer : held) {
            PagePrefix page = longer.page();
            if (page != null
                    && held.stream()
                            .anyMatch(shorter -> shorter.page() != null
                                    && !shorter.page().equals(page)
                                    && !shorter.page().wholeSite()
                                    && shorter.page().covers(page)
                                    && shorter.unit().equals(longer.unit())
                                    && isAlikeBesidesPage(shorter, longer))) {
                found.add(finding(
                        Kind.PAGE_SAID_TWICE,
                        page.written(),
                        List.of(longer.unit().value())));
            }
        }
        return found;
    }

    private static boolean isAlikeBesidesPage(Responsibility one, Responsibility other) {
        PagePrefix none = null;
        return new Conditions(one.service(), one.theme(), one.area(), none)
                .equals(new Conditions(other.service(), other.theme(), other.area(), none));
    }

    private Set<ConceptId> themes() {
        Set<ConceptId> themes = new HashSet<>();
        for (Responsibility one : held) {
            if (one.theme() != null && one.service() == null && one.page() == null && one.area() == null) {
                themes.add(one.theme());
            }
        }
        return themes;
    }

    private boolean answered(ConceptId theme, Set<ConceptId> themes) {
        return path.apply(theme).stream().anyMatch(themes::contains);
    }

    private boolean counts(Responsibility responsibility) {
        boolean unit =
                body.unit(responsibility.unit()).map(Unit::validity).stream().anyMatch(validity -> validity.on(day));
        boolean service = responsibility.service() == null
                || body.service(responsibility.service()).map(Service::validity).stream()
                        .anyMatch(validity -> validity.on(day));
        return unit && service;
    }
}
