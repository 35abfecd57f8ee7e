package no.innspill.routing.in.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Simulations for people: those there are, the form that begins one, and each with its progress and its report. */
@Controller
class SimulationPage {
    private static final int MOST = 50;
    private static final int DAYS = 30;

    private final SimulateRouting simulate;
    private final SimulationWording wording;
    private final Clock clock;

    SimulationPage(SimulateRouting simulate, SimulationWording wording, Clock clock) {
        this.simulate = simulate;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/routing/simulations")
    ModelAndView list(@RequestParam(required = false) @Nullable String draft, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norway.TIME);
        var form = new SimulationRequest(draft, today.minusDays(DAYS).toString(), today.toString());
        return page(form, List.of(), locale);
    }

    @PostMapping("/routing/simulations")
    ModelAndView begin(
            Caller caller,
            @RequestParam(required = false) @Nullable String draft,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Locale locale) {
        var form = new SimulationRequest(draft, from, until);
        return switch (form.read()) {
            case SimulationRequest.Read.Wrong(var errors) -> refused(form, errors, locale);
            case SimulationRequest.Read.Good(var ref, var span) ->
                simulate.begin(ref, span, caller.subject(), caller.name())
                        .map(begun -> to("/routing/simulations/" + begun.id()))
                        .orElseGet(() -> refused(form, List.of(new InvalidField("/draft", "unknown", "")), locale));
        };
    }

    /**
     * The whole page, or only what changes when an open page asks for it anew.
     *
     * @param htmx there when a page that is open already asks
     */
    @GetMapping("/routing/simulations/{id}")
    ModelAndView one(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Locale locale) {
        Simulation simulation = simulate.find(SimulationApi.id(id)).orElseThrow(ProblemException::notFound);
        return new ModelAndView(htmx == null ? "routing/simulation" : "routing/simulation :: progress")
                .addObject("view", wording.view(simulation, locale));
    }

    @PostMapping("/routing/simulations/{id}/cancel")
    ModelAndView cancel(@PathVariable String id) {
        Simulation simulation = simulate.find(SimulationApi.id(id)).orElseThrow(ProblemException::notFound);
        simulate.cancel(simulation.id()); // what is over is seen to be so
        return to("/routing/simulations/" + simulation.id());
    }

    private ModelAndView refused(SimulationRequest form, List<InvalidField> errors, Locale locale) {
        ModelAndView page = page(form, errors, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(SimulationRequest form, List<InvalidField> errors, Locale locale) {
        return new ModelAndView("routing/simulations")
                .addObject("form", form)
                .addObject("wrong", errors.stream().map(InvalidField::field).toList())
                .addObject("drafts", wording.drafts(simulate.drafts(), locale))
                .addObject(
                        "rows",
                        simulate.newest(MOST).stream()
                                .map(each -> wording.row(each, locale))
                                .toList());
    }

    private static ModelAndView to(String address) {
        return new ModelAndView(new RedirectView(address, true, false, false));
    }
}
