package no.innspill.routing.domain.directory.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.check.Finding.Kind;

/** Pages that several bodies answer for. */
final class Pages {

    private record Claim(Body body, Responsibility held, PagePrefix page) {}

    private final Map<String, List<Claim>> byHost = new HashMap<>();

    Pages(Collection<Body> bodies) {
        for (Body body : bodies) {
            for (Responsibility held : body.responsibilities()) {
                PagePrefix page = held.page();
                if (page != null) {
                    byHost.computeIfAbsent(page.host(), _ -> new ArrayList<>()).add(new Claim(body, held, page));
                }
            }
        }
    }

    /** Pages of the body that lie below one of another body, or above it. */
    List<Finding> shared(BodyOnADay there) {
        List<Finding> found = new ArrayList<>();
        for (Responsibility held : there.held()) {
            PagePrefix page = held.page();
            if (page != null) {
                byHost.getOrDefault(page.host(), List.of()).stream()
                        .filter(claim ->
                                !claim.body().number().equals(there.body().number())
                                        && meet(claim.body(), there.body())
                                        && claim.body().validity().on(there.day())
                                        && claim.held().validity().on(there.day())
                                        && (claim.page().covers(page) || page.covers(claim.page())))
                        .forEach(claim -> found.add(there.finding(
                                Kind.PAGE_OF_ANOTHER_BODY,
                                page.written(),
                                List.of(held.unit().value(), claim.held().unit().value()))));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Two counties may answer for the same pages, each for its own part of the country. */
    private static boolean meet(Body one, Body other) {
        Area first = one.area();
        Area second = other.area();
        return first == null || second == null || first.contains(second) || second.contains(first);
    }
}
