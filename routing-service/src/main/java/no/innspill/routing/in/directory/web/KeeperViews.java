package no.innspill.routing.in.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.routing.application.DirectoryStore.LogEntry;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.Difference;
import no.innspill.routing.domain.directory.check.Finding;
import no.innspill.routing.in.web.Wording;
import org.jspecify.annotations.Nullable;

/** What the pages of the directory show, in the reader's words. */
final class KeeperViews {

    private KeeperViews() {}

    /** A body in the list. */
    record BodyRow(String number, String name, String level, String area, int units, int services, String until) {
        static BodyRow of(Body body, Wording.Page words) {
            return new BodyRow(
                    body.number().value(),
                    words.name(body.names()),
                    words.say("routing.level." + body.level().name()),
                    body.area() == null
                            ? Objects.requireNonNullElse(body.country(), "")
                            : body.area().number(),
                    body.units().size(),
                    body.services().size(),
                    KeeperViews.until(body.validity(), words));
        }
    }

    /** A unit with those that belong to it. */
    record Branch(String id, String name, String until, List<Task> tasks, List<Branch> below) {}

    /** What a unit answers for, with what the API knows it by. */
    record Task(
            String words,
            String service,
            String theme,
            String area,
            String pagePrefix,
            String validFrom,
            String from,
            String until,
            boolean ended) {
        static Task of(Responsibility held, Body body, Wording.Page words) {
            return new Task(
                    inWords(held, body, words),
                    held.service() == null ? "" : held.service().value(),
                    held.theme() == null ? "" : held.theme().value(),
                    held.area() == null ? "" : held.area().number(),
                    held.page() == null ? "" : held.page().written(),
                    held.validity().from().toString(),
                    words.day(held.validity().from()),
                    KeeperViews.until(held.validity(), words),
                    held.validity().to() != null);
        }
    }

    /** A service. */
    record ServiceRow(String id, String name, String theme, boolean sensitive, List<String> units, String until) {}

    /** A choice in a list. */
    record Option(String value, String label) {}

    /** A gap or overlap. */
    record FindingRow(
            String kind, boolean gap, String number, String body, String subject, String units, String when) {}

    /** A change that was made. */
    record LogRow(
            String at,
            String who,
            String number,
            String body,
            String command,
            List<DifferenceRow> differences,
            int more) {}

    /** One thing that is otherwise. */
    record DifferenceRow(
            String subject,
            String id,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    static List<Branch> tree(Body body, @Nullable UnitId parent, Wording.Page words) {
        return body.units().stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .map(unit -> new Branch(
                        unit.id().value(),
                        words.name(unit.names()),
                        until(unit.validity(), words),
                        tasks(body, unit.id(), words),
                        tree(body, unit.id(), words)))
                .toList();
    }

    static List<Task> tasks(Body body, UnitId unit, Wording.Page words) {
        return body.responsibilities().stream()
                .filter(held -> held.unit().equals(unit))
                .map(held -> Task.of(held, body, words))
                .sorted(Comparator.comparing(Task::words))
                .toList();
    }

    static List<ServiceRow> services(Body body, Wording.Page words) {
        return body.services().stream()
                .map(service -> new ServiceRow(
                        service.id().value(),
                        words.name(service.names()),
                        service.theme() == null ? "" : words.theme(service.theme()),
                        service.sensitive(),
                        body.responsibilities().stream()
                                .filter(held -> service.id().equals(held.service()))
                                .map(held -> unit(body, held.unit(), words))
                                .distinct()
                                .toList(),
                        until(service.validity(), words)))
                .sorted(Comparator.comparing(ServiceRow::name))
                .toList();
    }

    /** Units to choose from, each after those that it belongs to. */
    static List<Option> units(Body body, Wording.Page words) {
        return body.units().stream()
                .map(unit -> new Option(unit.id().value(), path(unit, body, words)))
                .toList();
    }

    static FindingRow finding(Finding finding, Wording.Page words, Body body) {
        return new FindingRow(
                finding.kind().name(),
                finding.kind().isGap(),
                finding.body().value(),
                words.name(body.names()),
                subject(finding, body, words),
                finding.units().stream()
                        .map(unit -> words.unit(new UnitId(unit)))
                        .collect(Collectors.joining(", ")),
                when(finding.from(), finding.to(), words));
    }

    static LogRow log(LogEntry entry, Wording.Page words, int most) {
        String command = entry.deed().command().split(" ", 2)[0];
        List<DifferenceRow> rows = differences(entry.deed().differences(), words);
        return new LogRow(
                words.time(entry.at()),
                entry.deed().name().isEmpty()
                        ? words.say("directory.log.system")
                        : entry.deed().name(),
                entry.body().value(),
                words.body(entry.body()),
                words.say("directory.command." + command),
                rows.subList(0, Math.min(most, rows.size())),
                Math.max(0, rows.size() - most));
    }

    static List<DifferenceRow> differences(List<Difference> differences, Wording.Page words) {
        return differences.stream()
                .map(difference -> new DifferenceRow(
                        words.say("directory.subject." + difference.subject().name()),
                        difference.id(),
                        difference.field().equals(Difference.ALL)
                                ? words.say("directory.field.all")
                                : words.say("directory.field." + difference.field()),
                        difference.before(),
                        difference.after()))
                .toList();
    }

    static String until(Validity validity, Wording.Page words) {
        LocalDate to = validity.to();
        return to == null ? "" : words.say("directory.until", words.day(to));
    }

    static String when(LocalDate from, @Nullable LocalDate to, Wording.Page words) {
        return to == null
                ? words.say("directory.findings.from", words.day(from))
                : words.say("directory.findings.between", words.day(from), words.day(to));
    }

    private static String subject(Finding finding, Body body, Wording.Page words) {
        List<String> parts = new ArrayList<>();
        for (String part : finding.subject().split(" ", -1)) {
            if (part.contains("/tema/") || part.contains("/ord/")) {
                parts.add(words.theme(new no.innspill.classification.vocabulary.ConceptId(part)));
            } else if (!part.isEmpty()) {
                parts.add(words.service(body.number(), part));
            }
        }
        return String.join(", ", parts);
    }

    private static String inWords(Responsibility held, Body body, Wording.Page words) {
        ServiceId service = held.service();
        List<String> parts = Stream.of(
                        service == null
                                ? ""
                                : words.say(
                                        "routing.answers.service",
                                        body.service(service)
                                                .map(Service::names)
                                                .map(words::name)
                                                .orElse(service.value())),
                        held.theme() == null ? "" : words.say("routing.answers.theme", words.theme(held.theme())),
                        held.page() == null
                                ? ""
                                : words.say("routing.answers.page", held.page().written()),
                        held.isGeneral() ? words.say("routing.answers.rest") : "",
                        held.area() == null
                                ? ""
                                : words.say(
                                        "directory.answers.area", held.area().number()))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(", ", parts);
    }

    private static String path(Unit unit, Body body, Wording.Page words) {
        String name = words.name(unit.names());
        UnitId parent = unit.parent();
        return parent == null
                ? name
                : body.unit(parent)
                        .map(above -> path(above, body, words) + " › " + name)
                        .orElse(name);
    }

    static String unit(Body body, UnitId id, Wording.Page words) {
        return body.unit(id).map(Unit::names).map(words::name).orElse(id.value());
    }

    static String bodyName(OrganisationNumber number, Wording.Page words) {
        return words.body(number);
    }
}
