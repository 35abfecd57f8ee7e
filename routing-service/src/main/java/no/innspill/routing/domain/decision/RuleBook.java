package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of all times: what was received under the old ones is decided by the old ones. */
public record RuleBook(List<Rules> versions) {

    public RuleBook {
        versions = versions.stream()
                .sorted(Comparator.comparing(Rules::validFrom).reversed())
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no rules");
        }
    }

    /** The rules of a day; the oldest there are for a day before all of them. */
    public Rules on(LocalDate day) {
        return versions.stream()
                .filter(rules -> !day.isBefore(rules.validFrom()))
                .findFirst()
                .orElse(versions.getLast());
    }
}
