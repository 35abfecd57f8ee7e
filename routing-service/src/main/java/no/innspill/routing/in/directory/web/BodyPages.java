package no.innspill.routing.in.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.application.DirectoryStore.KeptBody;
import no.innspill.routing.application.KeepDirectory;
import no.innspill.routing.application.KeepDirectory.Keeper;
import no.innspill.routing.application.KeepDirectory.Result;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.change.BodyCommand;
import no.innspill.routing.in.directory.CommandReader;
import no.innspill.routing.in.directory.Fields;
import no.innspill.routing.in.directory.Fields.Fault;
import no.innspill.routing.in.web.Wording;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A body, one of its units, one of its services, and the forms that change them. */
@Controller
@RequestMapping("/routing/directory")
class BodyPages {

    private static final String HOME = "/routing/directory";
    private static final int HISTORY = 15;
    private static final int SHOWN_DIFFERENCES = 6;

    private final KeepDirectory keep;
    private final LookUp lookUp;
    private final Wording wording;

    BodyPages(KeepDirectory keep, LookUp lookUp, Wording wording) {
        this.keep = keep;
        this.lookUp = lookUp;
        this.wording = wording;
    }

    @GetMapping("/new")
    ModelAndView form(Locale locale) {
        return newBody(FormView.EMPTY, locale);
    }

    @PostMapping("/new")
    ModelAndView create(Caller caller, @RequestParam Map<String, String> sent, Locale locale, RedirectAttributes next) {
        Fields fields = new Fields(sent);
        Optional<Body> body = new CommandReader(fields, lookUp.today()).create();
        if (body.isEmpty()) {
            return newBody(FormView.refused("create", sent, fields.faults(), wording.of(locale)), locale);
        }
        Result result = keep.create(body.get(), keeper(caller));
        if (result instanceof Result.Refused(var why, var field)) {
            return newBody(
                    FormView.refused("create", sent, List.of(new Fault(why, field)), wording.of(locale)), locale);
        }
        next.addFlashAttribute("done", "directory.done");
        return new ModelAndView("redirect:" + HOME + "/" + body.get().number().value());
    }

    @GetMapping("/{number:\\d{9}}")
    ModelAndView body(@PathVariable String number, @RequestParam(defaultValue = "") String day, Locale locale) {
        return body(kept(number), Days.of(day, lookUp.today()), FormView.EMPTY, locale);
    }

    @GetMapping("/{number:\\d{9}}/unit/{unit}")
    ModelAndView unit(@PathVariable String number, @PathVariable String unit, Locale locale) {
        return unit(kept(number), unit, FormView.EMPTY, locale);
    }

    @GetMapping("/{number:\\d{9}}/service")
    ModelAndView service(@PathVariable String number, @RequestParam String id, Locale locale) {
        return service(kept(number), id, FormView.EMPTY, locale);
    }

    /**
     * Carries out a command.
     *
     * @param sent the command with its fields, the version that was read, and {@code on}: the kind of page that it was sent from
     */
    @PostMapping("/{number:\\d{9}}")
    ModelAndView change(
            Caller caller,
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Locale locale,
            RedirectAttributes next) {
        Fields fields = new Fields(sent);
        String name = sent.getOrDefault("command", "");
        Optional<BodyCommand> command = new CommandReader(fields, lookUp.today()).read(name);
        if (command.isEmpty()) {
            return again(number, sent, fields.faults(), locale);
        }
        Result result = keep.change(Numbers.of(number), version(sent), name, command.get(), keeper(caller))
                .orElseThrow(ProblemException::notFound);
        return switch (result) {
            case Result.Done _, Result.Unchanged _ -> {
                next.addFlashAttribute("done", "directory.done");
                yield new ModelAndView("redirect:" + back(number, sent));
            }
            case Result.Refused(var why, var field) -> again(number, sent, List.of(new Fault(why, field)), locale);
            case Result.ChangedMeanwhile _ -> {
                next.addFlashAttribute("failed", "directory.changed-meanwhile");
                yield new ModelAndView("redirect:" + back(number, sent));
            }
        };
    }

    private ModelAndView again(String number, Map<String, String> sent, List<Fault> faults, Locale locale) {
        Wording.Page words = wording.of(locale);
        FormView form = FormView.refused(sent.getOrDefault("command", ""), sent, faults, words);
        ModelAndView page = switch (sent.getOrDefault("on", "")) {
            case "unit" -> unit(kept(number), sent.getOrDefault("unit", ""), form, locale);
            case "service" -> service(kept(number), sent.getOrDefault("service", ""), form, locale);
            default -> body(kept(number), Days.of("", lookUp.today()), form, locale);
        };
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String back(String number, Map<String, String> sent) {
        String body = HOME + "/" + number;
        return switch (sent.getOrDefault("on", "")) {
            case "unit" -> body + "/unit/" + sent.getOrDefault("unit", "");
            case "service" ->
                org.springframework.web.util.UriComponentsBuilder.fromPath(body + "/service")
                        .queryParam("id", "{id}")
                        .encode()
                        .buildAndExpand(sent.getOrDefault("service", ""))
                        .toUriString();
            default -> body;
        };
    }

    private ModelAndView newBody(FormView form, Locale locale) {
        Wording.Page words = wording.of(locale);
        ModelAndView page = new ModelAndView("routing/keeper/new");
        page.addObject("form", form);
        page.addObject(
                "levels",
                Arrays.stream(BodyLevel.values())
                        .map(level -> new KeeperViews.Option(level.name(), words.say("routing.level." + level.name())))
                        .toList());
        page.addObject("today", lookUp.today().toString());
        if (form.isRefused()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView body(KeptBody kept, Days day, FormView form, Locale locale) {
        Wording.Page words = wording.of(locale);
        Body all = kept.body();
        Body body = LookUp.on(all, day.chosen());
        ModelAndView page = page("routing/keeper/body", kept, form, words);
        page.addObject("day", day);
        page.addObject("shownDay", words.day(day.chosen()));
        page.addObject("there", all.validity().on(day.chosen()));
        page.addObject("tree", KeeperViews.tree(body, null, words));
        page.addObject("services", KeeperViews.services(body, words));
        page.addObject("themes", themes(words));
        page.addObject("units", KeeperViews.units(LookUp.on(all, lookUp.today()), words));
        page.addObject(
                "findings",
                lookUp.findings(day.chosen(), all.number()).stream()
                        .map(finding -> KeeperViews.finding(finding, words, all))
                        .toList());
        page.addObject(
                "history",
                keep.history(all.number(), Long.MAX_VALUE, HISTORY).stream()
                        .map(entry -> KeeperViews.log(entry, words, SHOWN_DIFFERENCES))
                        .toList());
        page.addObject("names", all.names());
        page.addObject("successors", bodies(all, words));
        return page;
    }

    private ModelAndView unit(KeptBody kept, String id, FormView form, Locale locale) {
        Wording.Page words = wording.of(locale);
        Body body = kept.body();
        Unit unit = body.units().stream()
                .filter(found -> found.id().value().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        ModelAndView page = page("routing/keeper/unit", kept, form, words);
        page.addObject("unit", unit);
        page.addObject("unitName", words.name(unit.names()));
        page.addObject("unitUntil", KeeperViews.until(unit.validity(), words));
        page.addObject("unitFrom", words.day(unit.validity().from()));
        page.addObject("unitParent", unit.parent() == null ? "" : unit.parent().value());
        page.addObject("tasks", KeeperViews.tasks(body, unit.id(), words));
        page.addObject(
                "units",
                KeeperViews.units(body, words).stream()
                        .filter(option -> !option.value().equals(id))
                        .toList());
        page.addObject(
                "services",
                body.services().stream()
                        .map(service -> new KeeperViews.Option(service.id().value(), words.name(service.names())))
                        .sorted(Comparator.comparing(KeeperViews.Option::label))
                        .toList());
        page.addObject("themes", themes(words));
        return page;
    }

    private ModelAndView service(KeptBody kept, String id, FormView form, Locale locale) {
        Wording.Page words = wording.of(locale);
        Body body = kept.body();
        Service service = body.services().stream()
                .filter(found -> found.id().value().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        ModelAndView page = page("routing/keeper/service", kept, form, words);
        page.addObject("service", service);
        page.addObject("serviceName", words.name(service.names()));
        page.addObject(
                "serviceTheme", service.theme() == null ? "" : service.theme().value());
        page.addObject("serviceFrom", words.day(service.validity().from()));
        page.addObject("serviceUntil", KeeperViews.until(service.validity(), words));
        page.addObject(
                "row",
                KeeperViews.services(body, words).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow());
        page.addObject("themes", themes(words));
        return page;
    }

    private ModelAndView page(String view, KeptBody kept, FormView form, Wording.Page words) {
        Body body = kept.body();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("body", body);
        model.put("number", body.number().value());
        model.put("version", kept.version());
        model.put("name", words.name(body.names()));
        model.put("level", words.say("routing.level." + body.level().name()));
        model.put("bodyFrom", words.day(body.validity().from()));
        model.put("bodyUntil", KeeperViews.until(body.validity(), words));
        model.put("successor", body.successor() == null ? "" : words.body(body.successor()));
        model.put(
                "successorNumber",
                body.successor() == null ? "" : body.successor().value());
        model.put("form", form);
        model.put("today", lookUp.today().toString());
        return new ModelAndView(view, model);
    }

    private List<KeeperViews.Option> themes(Wording.Page words) {
        return lookUp.vocabulary().concepts().stream()
                .map(concept -> new KeeperViews.Option(concept.id().value(), words.name(concept.names())))
                .sorted(Comparator.comparing(KeeperViews.Option::label))
                .toList();
    }

    private List<KeeperViews.Option> bodies(Body besides, Wording.Page words) {
        return lookUp.directory().bodies().stream()
                .filter(body -> !body.number().equals(besides.number()))
                .map(body -> new KeeperViews.Option(body.number().value(), words.name(body.names())))
                .sorted(Comparator.comparing(KeeperViews.Option::label))
                .toList();
    }

    private KeptBody kept(String number) {
        OrganisationNumber found = Numbers.of(number);
        return keep.find(found).orElseThrow(ProblemException::notFound);
    }

    private static long version(Map<String, String> sent) {
        String written = sent.getOrDefault("version", "");
        return written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
    }

    private static Keeper keeper(Caller caller) {
        return new Keeper(caller.subject(), caller.name());
    }

    /** The day that a page shows. */
    record Days(LocalDate chosen, boolean today) {
        static Days of(String written, LocalDate today) {
            LocalDate chosen = new Fields(Map.of("day", written)).day("day").orElse(today);
            return new Days(chosen, chosen.equals(today));
        }
    }
}
