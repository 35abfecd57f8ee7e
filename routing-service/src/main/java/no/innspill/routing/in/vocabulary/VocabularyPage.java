package no.innspill.routing.in.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import no.innspill.classification.skos.Refusal;
import no.innspill.classification.skos.SkosOutcome;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.KeepVocabulary;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Imported;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Preview;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Switch;
import no.innspill.routing.application.vocabulary.VocabularySource;
import no.innspill.routing.application.vocabulary.VocabularyVersions.State;
import no.innspill.routing.in.web.Wording;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The vocabulary for those who keep it: what is in force and its versions, a version with what it would change, and the themes to browse. */
@Controller
@RequestMapping(VocabularyAccess.PAGE)
class VocabularyPage {

    private static final int MOST_LISTED = 50;
    private static final int MOST_FOUND = 200;

    private final KeepVocabulary keep;
    private final CurrentVocabulary current;
    private final Wording wording;

    VocabularyPage(KeepVocabulary keep, CurrentVocabulary current, Wording wording) {
        this.keep = keep;
        this.current = current;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView overview(Locale locale) {
        return overview(locale, null);
    }

    @PostMapping
    ModelAndView upload(
            Caller caller,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(locale, new VocabularyView.Fault("routing.vocabulary.refusal." + Refusal.EMPTY, 0, null));
        }
        try (InputStream content = file.getInputStream()) {
            String sent = file.getOriginalFilename();
            Imported imported = keep.imports(
                    SentFile.name(sent == null ? "" : sent), SentFile.all(content), VocabularyApi.keeper(caller));
            return seen(imported, null, locale, after);
        }
    }

    @PostMapping("/from-address")
    ModelAndView fetch(
            Caller caller, @RequestParam(defaultValue = "") String address, Locale locale, RedirectAttributes after) {
        return seen(keep.fetches(address, VocabularyApi.keeper(caller)), address, locale, after);
    }

    /** @param address where it came from; none for a file that was sent */
    private ModelAndView seen(Imported imported, @Nullable String address, Locale locale, RedirectAttributes after) {
        return switch (imported) {
            case Imported.Kept(var version, var problems) -> {
                after.addFlashAttribute("problems", VocabularyView.problems(problems, wording.of(locale)));
                yield to("/versions/" + version.number());
            }
            case Imported.There(var version) -> {
                after.addFlashAttribute("done", "there");
                yield to("/versions/" + version.number());
            }
            case Imported.Refused(SkosOutcome.Refused why) ->
                refused(
                        locale,
                        new VocabularyView.Fault("routing.vocabulary.refusal." + why.why(), why.line(), address));
            case Imported.NotFetched(VocabularySource.Fault why) ->
                refused(locale, new VocabularyView.Fault("routing.vocabulary.notfetched." + why, 0, address));
        };
    }

    @PostMapping("/versions/{number}/delete")
    ModelAndView delete(Caller caller, @PathVariable String number, RedirectAttributes after) {
        return switch (keep.delete(VocabularyApi.number(number), VocabularyApi.keeper(caller))) {
            case DONE -> {
                after.addFlashAttribute("done", "deleted");
                yield to("");
            }
            case NOT_THERE -> throw ProblemException.notFound();
            case NEEDED, CHANGED_MEANWHILE -> {
                after.addFlashAttribute("kept", true);
                yield to("");
            }
        };
    }

    @GetMapping("/versions/{number}")
    ModelAndView version(@PathVariable String number, Locale locale) {
        return version(VocabularyApi.number(number), locale);
    }

    @PostMapping("/versions/{number}/in-force")
    ModelAndView putInForce(
            Caller caller,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String revision,
            Locale locale,
            RedirectAttributes after) {
        long which = VocabularyApi.number(number);
        Switch done = keep.putInForce(which, VocabularyApi.number(revision), VocabularyApi.keeper(caller));
        return switch (done) {
            case DONE, UNCHANGED -> {
                after.addFlashAttribute("done", "switched");
                yield to("");
            }
            case NOT_THERE -> throw ProblemException.notFound();
            case CHANGED_MEANWHILE -> {
                ModelAndView again = version(which, locale);
                again.addObject("changed", true);
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    @GetMapping("/concepts")
    ModelAndView concepts(@RequestParam(defaultValue = "") String q, Locale locale) {
        Vocabulary vocabulary = current.vocabulary();
        Wording.Page words = wording.of(locale);
        List<VocabularyView.Theme> found = Search.of(vocabulary, q).stream()
                .limit(MOST_FOUND)
                .map(concept -> VocabularyView.Theme.of(concept, vocabulary, words))
                .toList();
        ModelAndView page = new ModelAndView("routing/vocabulary-concepts");
        page.addObject("q", q);
        page.addObject("concepts", found);
        page.addObject("cut", found.size() == MOST_FOUND);
        return page;
    }

    private ModelAndView overview(Locale locale, VocabularyView.@Nullable Fault fault) {
        Wording.Page words = wording.of(locale);
        State state = keep.state();
        ModelAndView page = new ModelAndView("routing/vocabulary");
        page.addObject("view", VocabularyView.Overview.of(state, keep.newest(MOST_LISTED), current.current(), words));
        page.addObject("fault", fault);
        return page;
    }

    private ModelAndView refused(Locale locale, VocabularyView.Fault why) {
        ModelAndView page = overview(locale, why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView version(long number, Locale locale) {
        Preview preview = keep.preview(number).orElseThrow(ProblemException::notFound);
        ModelAndView page = new ModelAndView("routing/vocabulary-version");
        page.addObject(
                "view",
                VocabularyView.Detail.of(
                        number, keep.find(number).orElse(null), keep.state(), preview, wording.of(locale)));
        return page;
    }

    private static ModelAndView to(String path) {
        RedirectView view = new RedirectView(VocabularyAccess.PAGE + path, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
