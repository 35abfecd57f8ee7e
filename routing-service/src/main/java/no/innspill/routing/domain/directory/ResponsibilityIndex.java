package no.innspill.routing.domain.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * Responsibilities by the most telling of their conditions (a service before a page before a theme), so that a lookup costs the same among
 * ten and among ten thousand; who asks looks at the other conditions.
 */
final class ResponsibilityIndex {

    private static final String WHOLE_COUNTRY = "";
    private static final int DIGITS_OF_COUNTY = 2;

    private final Map<OrganisationNumber, Map<ServiceId, List<Held>>> byService = new HashMap<>();
    private final Map<ConceptId, Holders> byTheme = new HashMap<>();
    private final Map<String, Site> byHost = new HashMap<>();
    private final Map<OrganisationNumber, List<Held>> general = new HashMap<>();

    ResponsibilityIndex(Collection<Body> bodies) {
        for (Body body : bodies) {
            body.responsibilities()
                    .forEach(responsibility -> Held.of(body, responsibility).ifPresent(this::keep));
        }
    }

    List<Held> forService(OrganisationNumber body, ServiceId service, LocalDate day) {
        List<Held> found = new ArrayList<>();
        collect(byService.getOrDefault(body, Map.of()).get(service), day, found);
        return found;
    }

    List<Held> forTheme(ConceptId theme, OrganisationNumber own, @Nullable Area place, LocalDate day) {
        List<Held> found = new ArrayList<>();
        Holders holders = byTheme.get(theme);
        if (holders != null) {
            collect(holders.byBody.get(own), day, found);
            collectOthers(holders.byArea.get(WHOLE_COUNTRY), own, day, found);
            if (place != null) {
                String number = place.number();
                collectOthers(holders.byArea.get(number), own, day, found);
                if (number.length() > DIGITS_OF_COUNTY) {
                    collectOthers(holders.byArea.get(number.substring(0, DIGITS_OF_COUNTY)), own, day, found);
                }
            }
        }
        return found;
    }

    boolean answersFor(OrganisationNumber body, ConceptId theme, LocalDate day) {
        Holders holders = byTheme.get(theme);
        List<Held> all = holders == null ? null : holders.byBody.get(body);
        return all != null && all.stream().anyMatch(held -> held.validity().on(day));
    }

    List<Held> forPage(PagePrefix page, LocalDate day) {
        List<Held> found = new ArrayList<>();
        Site at = byHost.get(page.host());
        for (int depth = 0; at != null; depth++) {
            collect(at.here, day, found);
            at = depth < page.path().size() ? at.below.get(page.path().get(depth)) : null;
        }
        return found;
    }

    List<Held> general(OrganisationNumber body, LocalDate day) {
        List<Held> found = new ArrayList<>();
        collect(general.get(body), day, found);
        return found;
    }

    private static void collect(@Nullable List<Held> all, LocalDate day, List<Held> found) {
        if (all != null) {
            for (Held held : all) {
                if (held.validity().on(day)) {
                    found.add(held);
                }
            }
        }
    }

    private static void collectOthers(
            @Nullable List<Held> all, OrganisationNumber own, LocalDate day, List<Held> found) {
        if (all != null) {
            for (Held held : all) {
                if (held.validity().on(day) && !held.body().number().equals(own)) {
                    found.add(held);
                }
            }
        }
    }

    private void keep(Held held) {
        Responsibility responsibility = held.responsibility();
        ServiceId service = responsibility.service();
        PagePrefix page = responsibility.page();
        ConceptId theme = responsibility.theme();
        if (service != null) {
            list(byService.computeIfAbsent(held.body().number(), _ -> new HashMap<>()), service)
                    .add(held);
        } else if (page != null) {
            byHost.computeIfAbsent(page.host(), _ -> new Site())
                    .of(page.path())
                    .here
                    .add(held);
        } else if (theme != null) {
            byTheme.computeIfAbsent(theme, _ -> new Holders()).keep(held);
        } else {
            list(general, held.body().number()).add(held);
        }
    }

    private static <K> List<Held> list(Map<K, List<Held>> index, K key) {
        return index.computeIfAbsent(key, _ -> new ArrayList<>(2));
    }

    /** Those who answer for one theme. */
    private static final class Holders {
        private final Map<OrganisationNumber, List<Held>> byBody = new HashMap<>();
        private final Map<String, List<Held>> byArea = new HashMap<>();

        void keep(Held held) {
            Area area = held.body().area();
            list(byBody, held.body().number()).add(held);
            list(byArea, area == null ? WHOLE_COUNTRY : area.number()).add(held);
        }
    }

    /** A part of a site, with those below it by the next part of their paths. */
    private static final class Site {
        private final List<Held> here = new ArrayList<>(1);
        private final Map<String, Site> below = new HashMap<>();

        Site of(List<String> path) {
            Site at = this;
            for (String part : path) {
                at = at.below.computeIfAbsent(part, _ -> new Site());
            }
            return at;
        }
    }
}
