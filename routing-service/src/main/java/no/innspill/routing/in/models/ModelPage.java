package no.innspill.routing.in.models;

import java.util.Locale;
import no.innspill.routing.application.learning.KeepModels;
import no.innspill.routing.application.learning.KeepModels.Choice;
import no.innspill.routing.in.web.Wording;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The models for those who keep them: which one decides, the others, and each with how it compares. */
@Controller
@RequestMapping(ModelAccess.PAGE)
class ModelPage {

    private static final int MOST_LISTED = 50;

    private final KeepModels keep;
    private final Wording wording;

    ModelPage(KeepModels keep, Wording wording) {
        this.keep = keep;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView overview(Locale locale) {
        return new ModelAndView("routing/models")
                .addObject(
                        "view",
                        ModelView.Overview.of(
                                keep.state(), keep.deciding(), keep.newest(MOST_LISTED), wording.of(locale)));
    }

    @PostMapping
    ModelAndView train(Caller caller) {
        return to("/" + keep.train(ModelApi.keeper(caller)).number());
    }

    /**
     * The whole page, or only what changes when an open page asks for it anew.
     *
     * @param htmx there when a page that is open already asks
     */
    @GetMapping("/{number}")
    ModelAndView one(
            @PathVariable String number,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Locale locale) {
        return detail(ModelApi.number(number), htmx == null ? "routing/model" : "routing/model :: progress", locale);
    }

    @PostMapping("/{number}/in-force")
    ModelAndView putInForce(
            Caller caller,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Locale locale,
            RedirectAttributes after) {
        long which = ModelApi.number(number);
        return switch (keep.putInForce(which, ModelApi.number(revision), confirmed, ModelApi.keeper(caller))) {
            case DONE, UNCHANGED -> {
                after.addFlashAttribute("done", true);
                yield to("");
            }
            case NOT_THERE -> throw ProblemException.notFound();
            case CHANGED_MEANWHILE -> refused(which, "changed", HttpStatus.CONFLICT, locale);
            case NOT_USABLE -> refused(which, "unusable", HttpStatus.CONFLICT, locale);
            case NOT_CONFIRMED -> refused(which, "unconfirmed", HttpStatus.UNPROCESSABLE_CONTENT, locale);
        };
    }

    private ModelAndView refused(long number, String why, HttpStatus status, Locale locale) {
        ModelAndView page = detail(number, "routing/model", locale).addObject("refused", why);
        page.setStatus(status);
        return page;
    }

    private ModelAndView detail(long number, String template, Locale locale) {
        Choice choice = keep.choice(number).orElseThrow(ProblemException::notFound);
        return new ModelAndView(template)
                .addObject(
                        "view",
                        ModelView.Detail.of(
                                number,
                                keep.find(number).orElse(null),
                                choice,
                                keep.label(number),
                                keep.deciding(),
                                wording.of(locale),
                                locale));
    }

    private static ModelAndView to(String path) {
        RedirectView view = new RedirectView(ModelAccess.PAGE + path, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
