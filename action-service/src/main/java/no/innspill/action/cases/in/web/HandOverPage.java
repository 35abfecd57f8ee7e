package no.innspill.action.cases.in.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import no.innspill.action.cases.application.Bodies;
import no.innspill.action.cases.application.Cases;
import no.innspill.action.cases.application.HandOverCase;
import no.innspill.action.cases.domain.BodyNames;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.Decision.Refusal;
import no.innspill.action.cases.domain.HandOver;
import no.innspill.action.cases.domain.Status;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The form that asks for a case to be handed over. */
@Controller
class HandOverPage {

    private static final String PATH = "/cases/{id:[0-9a-f-]{36}}/hand-over";

    private final Cases cases;
    private final Bodies bodies;
    private final HandOverCase handOver;

    HandOverPage(Cases cases, Bodies bodies, HandOverCase handOver) {
        this.cases = cases;
        this.bodies = bodies;
        this.handOver = handOver;
    }

    @Bean
    static AccessRule handOverFormIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/cases/*/hand-over", Permission.WORK_CASES);
    }

    /** A body with its units, to choose from. */
    record Choices(String body, String name, List<Unit> units) {
        record Unit(String value, String name) {}
    }

    @GetMapping(PATH)
    ModelAndView show(Caller caller, @PathVariable String id, Locale locale) {
        return page(AtDesk.of(caller), CaseId.of(id), HandOverForm.EMPTY, locale, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView ask(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String note,
            Locale locale,
            RedirectAttributes next) {
        AtDesk who = AtDesk.of(caller);
        CaseId asked = CaseId.of(id);
        var form = new HandOverForm(reason, to, note);
        List<BodyNames> known = bodies.all();
        SequencedMap<String, String> errors = form.errors(known);
        Optional<HandOver.Reason> chosen = form.chosen();
        if (!errors.isEmpty() || chosen.isEmpty()) {
            return page(who, asked, form, locale, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("errors", errors);
        }
        var wanted = new HandOver(chosen.get(), form.proposed(known));
        Decision decided = handOver.ask(who.desk(), asked, version, who.worker(), wanted, form.text())
                .orElseThrow(ProblemException::notFound);
        return switch (decided) {
            case Decision.Changed _, Decision.Unchanged _ -> done(asked, next);
            case Decision.Refused refused -> refused(who, asked, form, refused.why(), locale);
        };
    }

    private static ModelAndView done(CaseId id, RedirectAttributes next) {
        next.addFlashAttribute("done", "handing-over");
        var redirect = new RedirectView("/cases/" + id, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private ModelAndView refused(AtDesk who, CaseId id, HandOverForm form, Refusal why, Locale locale) {
        return page(who, id, form, locale, HttpStatus.CONFLICT).addObject("refusal", why);
    }

    private ModelAndView page(AtDesk who, CaseId id, HandOverForm form, Locale locale, HttpStatus status) {
        Case current = cases.find(id, who.desk()).orElseThrow(ProblemException::notFound);
        boolean may = current.status() instanceof Status.Assigned assigned
                && assigned.worker().is(who.worker());
        var page = new ModelAndView("action/hand-over", status);
        page.addAllObjects(Map.of(
                "id", id.toString(),
                "version", current.version(),
                "may", may,
                "form", form,
                "bodies", choices(current, locale),
                "reasons",
                        Arrays.stream(HandOver.Reason.values())
                                .map(QueueAddress::written)
                                .toList()));
        return page;
    }

    /** The unit's own body first, without the unit; then all others by name. */
    private List<Choices> choices(Case current, Locale locale) {
        String language = locale.getLanguage();
        return bodies.all().stream()
                .map(body -> new Choices(
                        body.id().value(),
                        body.name().in(language),
                        body.units().entrySet().stream()
                                .filter(unit ->
                                        !unit.getKey().equals(current.owner().unit()))
                                .map(unit -> new Choices.Unit(
                                        body.id() + "/" + unit.getKey().value(),
                                        unit.getValue().in(language)))
                                .sorted(Comparator.comparing(Choices.Unit::name))
                                .toList()))
                .sorted(Comparator.comparing((Choices body) ->
                                !body.body().equals(current.owner().body().value()))
                        .thenComparing(Choices::name))
                .toList();
    }
}
