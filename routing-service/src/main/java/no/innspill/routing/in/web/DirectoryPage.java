package no.innspill.routing.in.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.application.Norway;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The directory to look things up in: all bodies, and one with its units and what each answers for. */
@Controller
class DirectoryPage {

    private final CurrentDirectory directory;
    private final Wording wording;
    private final Clock clock;

    DirectoryPage(CurrentDirectory directory, Wording wording, Clock clock) {
        this.directory = directory;
        this.wording = wording;
        this.clock = clock;
    }

    /** A body in the list. */
    record BodyRow(String number, String name, String level, int units, int services) {}

    /** A body with its units. */
    record BodyView(
            String number,
            String name,
            String level,
            String ministry,
            String contact,
            String appeals,
            List<UnitView> units) {}

    /**
     * A unit with what it answers for.
     *
     * @param name after those of the units that it belongs to
     */
    record UnitView(String id, String name, List<String> answersFor) {}

    @GetMapping("/directory")
    String bodies(Caller caller, Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        List<BodyRow> rows = directory.current().bodies().stream()
                .filter(body -> body.validity().on(today()))
                .map(body -> body.on(today()))
                .sorted(Comparator.comparing(Body::level).thenComparing(body -> words.name(body.names())))
                .map(body -> new BodyRow(
                        body.number().value(),
                        words.name(body.names()),
                        words.say("routing.level." + body.level().name()),
                        body.units().size(),
                        body.services().size()))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("triage", caller.may(Permission.TRIAGE));
        return "routing/directory";
    }

    @GetMapping("/directory/{number:\\d{9}}")
    String body(Caller caller, @PathVariable String number, Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        Body body = number(number)
                .flatMap(found -> directory.current().body(found))
                .map(found -> found.on(today()))
                .orElseThrow(ProblemException::notFound);
        model.addAttribute(
                "view",
                new BodyView(
                        number,
                        words.name(body.names()),
                        words.say("routing.level." + body.level().name()),
                        body.ministry() == null ? "" : body.ministry(),
                        body.contact().toString(),
                        body.appeals().toString(),
                        body.units().stream()
                                .map(unit -> unit(unit, body, words))
                                .toList()));
        model.addAttribute("triage", caller.may(Permission.TRIAGE));
        return "routing/body";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norway.TIME);
    }

    private static UnitView unit(Unit unit, Body body, Wording.Page words) {
        List<String> answersFor = body.responsibilities().stream()
                .filter(held -> held.unit().equals(unit.id()))
                .map(held -> inWords(held, body, words))
                .distinct()
                .toList();
        return new UnitView(unit.id().value(), path(unit, body, words), answersFor);
    }

    /** The unit's name after those of the units that it belongs to. */
    private static String path(Unit unit, Body body, Wording.Page words) {
        String name = words.name(unit.names());
        return Optional.ofNullable(unit.parent())
                .flatMap(body::unit)
                .map(parent -> path(parent, body, words) + " › " + name)
                .orElse(name);
    }

    private static String inWords(Responsibility held, Body body, Wording.Page words) {
        if (held.service() != null) {
            return words.say(
                    "routing.answers.service",
                    words.service(body.number(), held.service().value()));
        }
        if (held.page() != null) {
            return words.say("routing.answers.page", held.page().written());
        }
        return held.theme() == null
                ? words.say("routing.answers.rest")
                : words.say("routing.answers.theme", words.theme(held.theme()));
    }

    private static Optional<OrganisationNumber> number(String written) {
        try {
            return Optional.of(new OrganisationNumber(written));
        } catch (IllegalArgumentException wrongCheckDigit) {
            return Optional.empty();
        }
    }
}
