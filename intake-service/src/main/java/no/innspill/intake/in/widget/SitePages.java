package no.innspill.intake.in.widget;

import java.util.List;
import java.util.Locale;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.widget.KeepSites;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.in.console.OwnBody;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a body sets its sites up, sees how to embed the widget, and tries it. */
@Controller
class SitePages {
    private static final String ALL = "/intake/widget";
    private static final String ONE = ALL + "/{id}";

    private final KeepSites keepSites;
    private final Script script;
    private final MessageSource messages;
    private final String home;

    SitePages(KeepSites keepSites, Script script, MessageSource messages, IntakeSettings intake) {
        this.keepSites = keepSites;
        this.script = script;
        this.messages = messages;
        this.home = intake.publicAddress().toString().replaceAll("/$", "");
    }

    @GetMapping(ALL)
    ModelAndView all(Caller caller, @RequestParam @Nullable String removed) {
        var page = list(OwnBody.of(caller), SiteForm.EMPTY, List.of(), HttpStatus.OK);
        page.addObject("removed", removed != null);
        return page;
    }

    @PostMapping(ALL)
    ModelAndView add(Caller caller, @ModelAttribute SiteForm form) {
        OrganisationNumber body = OwnBody.of(caller);
        return switch (form.read()) {
            case SiteForm.Result.Wrong(var faults) -> list(body, form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
            case SiteForm.Result.Read(var content) ->
                switch (keepSites.add(body, content)) {
                    case KeepSites.Outcome.Kept(var site) -> saved(site);
                    case KeepSites.Outcome.TooMany() ->
                        list(body, form, fault("full", KeepSites.MOST), HttpStatus.CONFLICT);
                    case KeepSites.Outcome.ChangedMeanwhile() ->
                        list(body, form, fault("changed", 0), HttpStatus.CONFLICT);
                    case KeepSites.Outcome.Gone() -> throw ProblemException.notFound();
                };
        };
    }

    @GetMapping(ONE)
    ModelAndView one(Caller caller, @PathVariable String id, @RequestParam @Nullable String saved) {
        Site site = site(OwnBody.of(caller), id);
        var page = embed(site, SiteForm.of(site), List.of(), HttpStatus.OK);
        page.addObject("saved", saved != null);
        return page;
    }

    @PostMapping(ONE)
    ModelAndView change(Caller caller, @PathVariable String id, @ModelAttribute SiteForm form) {
        OrganisationNumber body = OwnBody.of(caller);
        Site site = site(body, id);
        long version = form.version() == null ? 0 : form.version();
        return switch (form.read()) {
            case SiteForm.Result.Wrong(var faults) -> embed(site, form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
            case SiteForm.Result.Read(var content) ->
                switch (keepSites.change(body, site.id(), version, content)) {
                    case KeepSites.Outcome.Kept(var changed) -> saved(changed);
                    case KeepSites.Outcome.ChangedMeanwhile() ->
                        embed(
                                site,
                                new SiteForm(
                                        form.name(), form.origins(), form.service(), form.language(), site.version()),
                                fault("changed", 0),
                                HttpStatus.CONFLICT);
                    case KeepSites.Outcome.TooMany() -> throw ProblemException.notFound();
                    case KeepSites.Outcome.Gone() -> throw ProblemException.notFound();
                };
        };
    }

    @PostMapping(ONE + "/remove")
    String remove(Caller caller, @PathVariable String id) {
        OrganisationNumber body = OwnBody.of(caller);
        keepSites.remove(body, site(body, id).id());
        return "redirect:" + ALL + "?removed";
    }

    @ModelAttribute
    void ofEveryPage(Model model) {
        model.addAttribute("script", Script.PATH);
        model.addAttribute("forms", LanguageForm.values());
    }

    private ModelAndView list(OrganisationNumber body, SiteForm form, List<SiteForm.Fault> faults, HttpStatus status) {
        var page = new ModelAndView("intake/widget/sites");
        page.setStatus(status);
        page.addObject("sites", keepSites.of(body));
        page.addObject("form", form);
        page.addObject("faults", faults);
        return page;
    }

    private ModelAndView embed(Site site, SiteForm form, List<SiteForm.Fault> faults, HttpStatus status) {
        var page = new ModelAndView("intake/widget/site");
        page.setStatus(status);
        page.addObject("site", site);
        page.addObject("form", form);
        page.addObject("faults", faults);
        String link = messages.getMessage(
                "intake.widget.title", null, Locale.of(site.language().name().toLowerCase(Locale.ROOT)));
        page.addObject("snippet", Snippet.of(site, home, script.integrity(), link));
        return page;
    }

    private Site site(OrganisationNumber body, String id) {
        return SiteId.read(id).flatMap(read -> keepSites.find(body, read)).orElseThrow(ProblemException::notFound);
    }

    private static List<SiteForm.Fault> fault(String message, int number) {
        return List.of(new SiteForm.Fault(message, "", number));
    }

    private static ModelAndView saved(Site site) {
        return new ModelAndView("redirect:" + ALL + "/" + site.id().value() + "?saved");
    }
}
