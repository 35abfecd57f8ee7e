package no.innspill.routing.domain.directory.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The directory as it is, and as it would be after a plan.
 *
 * @param day the first one from today on which all that the plan changes has come about: what is in it may hold from next year, and
 *     nothing of it would be seen on the days that lie behind
 */
public record PlannedDirectory(Directory before, Directory after, LocalDate day) {

    /** Neither the directory nor the plan is touched by it. */
    public static PlannedDirectory of(ImportPlan plan, Directory before, LocalDate today) {
        Map<OrganisationNumber, Body> bodies = new LinkedHashMap<>();
        before.bodies().forEach(body -> bodies.put(body.number(), body));
        LocalDate day = today;
        for (ImportPlan.BodyChange change : plan.changes()) {
            bodies.put(change.after().number(), change.after());
            LocalDate seen = seenOn(change);
            day = seen.isAfter(day) ? seen : day;
        }
        return new PlannedDirectory(before, new Directory(before.version() + "+import", bodies.values()), day);
    }

    private static LocalDate seenOn(ImportPlan.BodyChange change) {
        Body told = change.before();
        Map<Object, Validity> were = told == null ? Map.of() : times(told);
        return times(change.after()).entrySet().stream()
                .flatMap(one -> turn(were.get(one.getKey()), one.getValue()).stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** When each thing in a body holds. */
    private static Map<Object, Validity> times(Body body) {
        Map<Object, Validity> times = new HashMap<>();
        times.put(body.number(), body.validity());
        body.units().forEach(unit -> times.put(unit.id(), unit.validity()));
        body.services().forEach(service -> times.put(service.id(), service.validity()));
        body.responsibilities().forEach(held -> times.put(held.until(null), held.validity()));
        return times;
    }

    /** The first day that is otherwise. */
    private static Optional<LocalDate> turn(@Nullable Validity was, Validity is) {
        if (was == null) {
            return Optional.of(is.from());
        }
        @Nullable LocalDate end = is.endsBefore(was.to()) ? is.to() : was.to();
        return was.equals(is) || end == null ? Optional.empty() : Optional.of(end.plusDays(1));
    }
}
