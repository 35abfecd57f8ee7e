package no.innspill.routing.domain.directory.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Validity;
import org.jspecify.annotations.Nullable;

/** Finds gaps and overlaps in who answers for what, on a day and from then on. */
public final class DirectoryCheck {

    private final Collection<Body> bodies;
    private final Peers peers;
    private final Pages pages;
    private final Function<ConceptId, List<ConceptId>> path;

    /**
     * Checks a directory.
     *
     * @param path of a theme: itself and the wider ones that it is below
     */
    public DirectoryCheck(Directory directory, Function<ConceptId, List<ConceptId>> path) {
        this.bodies = directory.bodies();
        this.path = path;
        this.peers = new Peers(bodies, path);
        this.pages = new Pages(bodies);
    }

    /** What is so on a day, and what will be so later by what is set today; the worst first. */
    public List<Finding> from(LocalDate day) {
        return bodies.stream()
                .flatMap(body -> of(body, day).stream())
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(finding -> finding.body().value())
                        .thenComparing(Finding::from)
                        .thenComparing(Finding::subject))
                .toList();
    }

    /** What of it concerns one body. */
    public List<Finding> from(LocalDate day, OrganisationNumber body) {
        return bodies.stream()
                .filter(found -> found.number().equals(body))
                .flatMap(found -> of(found, day).stream())
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::from)
                        .thenComparing(Finding::subject))
                .toList();
    }

    /** Looks at each day on which something of the body begins or ends: between two of them nothing changes. */
    private List<Finding> of(Body body, LocalDate day) {
        List<LocalDate> days = new ArrayList<>(turns(body, day));
        Map<Finding.Kind, Map<String, Finding>> open = new LinkedHashMap<>();
        List<Finding> all = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            LocalDate now = days.get(at);
            @Nullable LocalDate last = at + 1 < days.size() ? days.get(at + 1).minusDays(1) : null;
            Map<Finding.Kind, Map<String, Finding>> here = new LinkedHashMap<>();
            for (Finding found : on(body, now)) {
                String same = found.subject() + found.units();
                @Nullable
                Finding before = open.getOrDefault(found.kind(), Map.of()).get(same);
                Finding longer = new Finding(
                        found.kind(),
                        found.body(),
                        found.subject(),
                        found.units(),
                        before == null ? now : before.from(),
                        last);
                all.remove(before);
                all.add(longer);
                here.computeIfAbsent(found.kind(), _ -> new LinkedHashMap<>()).put(same, longer);
            }
            open = here;
        }
        return all;
    }

    private List<Finding> on(Body body, LocalDate day) {
        if (!body.validity().on(day)) {
            return List.of();
        }
        BodyOnADay there = new BodyOnADay(body, day, path);
        return Stream.of(there.gaps(), there.overlaps(), peers.missing(there), pages.shared(there))
                .flatMap(List::stream)
                .toList();
    }

    private static SortedSet<LocalDate> turns(Body body, LocalDate day) {
        SortedSet<LocalDate> turns = new TreeSet<>();
        turns.add(day);
        Stream.of(
                        Stream.of(body.validity()),
                        body.units().stream().map(unit -> unit.validity()),
                        body.services().stream().map(service -> service.validity()),
                        body.responsibilities().stream().map(held -> held.validity()))
                .flatMap(part -> part)
                .forEach(validity -> addTurns(validity, day, turns));
        return turns;
    }

    private static void addTurns(Validity validity, LocalDate day, SortedSet<LocalDate> turns) {
        @Nullable LocalDate to = validity.to();
        if (validity.from().isAfter(day)) {
            turns.add(validity.from());
        }
        if (to != null && !to.isBefore(day)) {
            turns.add(to.plusDays(1));
        }
    }
}
