package no.innspill.routing.domain.directory.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.Difference.Subject;
import org.jspecify.annotations.Nullable;

/** Says what is different between two states of a body, so that a person can read it and a log can keep it. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** What differs; of a body that was not there, all that it has. */
    public static List<Difference> between(@Nullable Body before, Body after) {
        Differences all = new Differences();
        String number = after.number().value();
        all.compare(Subject.BODY, number, before == null ? null : body(before), body(after));
        all.compareAll(Subject.UNIT, before == null ? Map.of() : units(before), units(after));
        all.compareAll(Subject.SERVICE, before == null ? Map.of() : services(before), services(after));
        all.compareAll(
                Subject.RESPONSIBILITY, before == null ? Map.of() : responsibilities(before), responsibilities(after));
        return List.copyOf(all.found);
    }

    /** A responsibility by its unit and conditions, such as {@code nav-aap theme https://psi.norge.no/los/ord/aap}. */
    public static String id(Responsibility held) {
        return Stream.of(
                        held.unit().value(),
                        held.service() == null
                                ? ""
                                : "service " + held.service().value(),
                        held.theme() == null ? "" : "theme " + held.theme().value(),
                        held.area() == null ? "" : "area " + held.area().number(),
                        held.page() == null ? "" : "page " + held.page().written(),
                        held.isGeneral() && held.area() == null ? "general" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void compareAll(
            Subject subject, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        after.forEach((id, fields) -> compare(subject, id, before.get(id), fields));
    }

    private void compare(Subject subject, String id, @Nullable Map<String, String> before, Map<String, String> after) {
        if (before == null) {
            String told =
                    after.values().stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(" · "));
            found.add(new Difference(subject, printed(id), Difference.ALL, null, told));
            return;
        }
        after.forEach((field, value) -> {
            String was = Objects.requireNonNullElse(before.get(field), "");
            if (!was.equals(value)) {
                found.add(new Difference(subject, printed(id), field, noneIfEmpty(was), noneIfEmpty(value)));
            }
        });
    }

    /** Two responsibilities may differ in their first day alone, which then is in the key and not in what is shown. */
    private static String printed(String id) {
        return id.substring(0, id.indexOf('\n') < 0 ? id.length() : id.indexOf('\n'));
    }

    private static @Nullable String noneIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }

    private static Map<String, String> body(Body body) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("names", names(body.names()));
        fields.put("level", body.level().name());
        fields.put("area", body.area() == null ? "" : body.area().number());
        fields.put("country", Objects.requireNonNullElse(body.country(), ""));
        fields.put("ministry", Objects.requireNonNullElse(body.ministry(), ""));
        fields.put("contact", body.contact().toString());
        fields.put("appeals", body.appeals().toString());
        time(fields, body.validity());
        fields.put("successor", body.successor() == null ? "" : body.successor().value());
        return fields;
    }

    private static Map<String, Map<String, String>> units(Body body) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Unit unit : body.units()) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("names", names(unit.names()));
            fields.put("parent", unit.parent() == null ? "" : unit.parent().value());
            time(fields, unit.validity());
            all.put(unit.id().value(), fields);
        }
        return all;
    }

    private static Map<String, Map<String, String>> services(Body body) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Service service : body.services()) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("names", names(service.names()));
            fields.put("theme", service.theme() == null ? "" : service.theme().value());
            fields.put("sensitive", service.sensitive() ? "true" : "");
            time(fields, service.validity());
            all.put(service.id().value(), fields);
        }
        return all;
    }

    private static Map<String, Map<String, String>> responsibilities(Body body) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Responsibility held : body.responsibilities()) {
            Map<String, String> fields = new LinkedHashMap<>();
            time(fields, held.validity());
            all.put(id(held) + "\n" + held.validity().from(), fields);
        }
        return all;
    }

    private static void time(Map<String, String> fields, Validity validity) {
        fields.put("validFrom", validity.from().toString());
        fields.put("validTo", validity.to() == null ? "" : validity.to().toString());
    }

    private static String names(Names names) {
        return Stream.of(names.nb(), names.nn(), names.en(), names.se())
                .map(name -> Objects.requireNonNullElse(name, "–"))
                .collect(Collectors.joining(" / "));
    }
}
