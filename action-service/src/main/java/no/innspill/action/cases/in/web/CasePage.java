package no.innspill.action.cases.in.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import no.innspill.action.cases.application.CaseFile;
import no.innspill.action.cases.application.Cases;
import no.innspill.action.cases.application.ChangeCase;
import no.innspill.action.cases.application.ReadWords;
import no.innspill.action.cases.application.Workers;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Command;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.Decision.Refusal;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.Words;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One case, and the forms that change it. */
@Controller
class CasePage {

    private static final String PATH = "/cases/{id:[0-9a-f-]{36}}";
    private static final String DONE = "done";

    private final Cases cases;
    private final ReadWords readWords;
    private final Workers workers;
    private final ChangeCase changeCase;
    private final Wording wording;

    CasePage(Cases cases, ReadWords readWords, Workers workers, ChangeCase changeCase, Wording wording) {
        this.cases = cases;
        this.readWords = readWords;
        this.workers = workers;
        this.changeCase = changeCase;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView show(Caller caller, @PathVariable String id, Locale locale) {
        return page(AtDesk.of(caller), id(id), locale);
    }

    @PostMapping(PATH + "/take")
    ModelAndView take(
            Caller caller, @PathVariable String id, @RequestParam long version, Locale locale, RedirectAttributes to) {
        AtDesk who = AtDesk.of(caller);
        return change(who, id, version, new Command.Take(who.worker()), locale, to, "taken");
    }

    @PostMapping(PATH + "/release")
    ModelAndView release(
            Caller caller, @PathVariable String id, @RequestParam long version, Locale locale, RedirectAttributes to) {
        AtDesk who = AtDesk.of(caller);
        return change(who, id, version, new Command.Release(who.worker()), locale, to, "released");
    }

    @PostMapping(PATH + "/reopen")
    ModelAndView reopen(
            Caller caller, @PathVariable String id, @RequestParam long version, Locale locale, RedirectAttributes to) {
        AtDesk who = AtDesk.of(caller);
        return change(who, id, version, new Command.Reopen(who.worker()), locale, to, "reopened");
    }

    @PostMapping(PATH + "/assign")
    ModelAndView assign(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String worker,
            Locale locale,
            RedirectAttributes to) {
        AtDesk who = AtDesk.of(caller);
        return answer(
                changeCase.assign(who.desk(), id(id), version, who.worker(), worker),
                who,
                ResolveForm.EMPTY,
                locale,
                to,
                "assigned");
    }

    @PostMapping(PATH + "/resolve")
    ModelAndView resolve(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String note,
            Locale locale,
            RedirectAttributes to) {
        AtDesk who = AtDesk.of(caller);
        var form = new ResolveForm(outcome, note);
        SequencedMap<String, String> errors = form.errors();
        Optional<Outcome> chosen = form.chosen();
        if (!errors.isEmpty() || chosen.isEmpty()) {
            return page(who, id(id), locale)
                    .addObject("form", form)
                    .addObject("errors", errors)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var command = new Command.Resolve(who.worker(), chosen.get(), new Note(form.text()));
        return answer(changeCase.change(who.desk(), id(id), version, command), who, form, locale, to, "resolved");
    }

    private ModelAndView change(
            AtDesk who, String id, long version, Command command, Locale locale, RedirectAttributes to, String done) {
        return answer(
                changeCase.change(who.desk(), id(id), version, command), who, ResolveForm.EMPTY, locale, to, done);
    }

    /** After a change the case is shown anew; after a refusal as it stands now, with what was filled in kept. */
    private ModelAndView answer(
            Optional<Decision> decided,
            AtDesk who,
            ResolveForm form,
            Locale locale,
            RedirectAttributes to,
            String done) {
        return switch (decided.orElseThrow(ProblemException::notFound)) {
            case Decision.Changed changed -> shown(changed.now().id(), to, done);
            case Decision.Unchanged unchanged -> shown(unchanged.now().id(), to, done);
            case Decision.Refused refused ->
                page(who, refused.now().id(), locale)
                        .addObject("form", form)
                        .addObject("refusal", told(refused, who))
                        .status(HttpStatus.CONFLICT);
        };
    }

    /** That the case has changed is best told by what has happened to it. */
    private static Refusal told(Decision.Refused refused, AtDesk who) {
        if (refused.why() != Refusal.STALE_VERSION) {
            return refused.why();
        }
        return switch (refused.now().status()) {
            case Status.Assigned assigned when !assigned.worker().is(who.worker()) -> Refusal.ALREADY_ASSIGNED;
            case Status.Resolved _ -> Refusal.ALREADY_RESOLVED;
            case Status.Withdrawn _ -> Refusal.WITHDRAWN;
            case Status.HandingOver _ -> Refusal.HANDING_OVER;
            case Status.Left _ -> Refusal.LEFT;
            case Status.Open _, Status.Assigned _ -> Refusal.STALE_VERSION;
        };
    }

    private static ModelAndView shown(CaseId id, RedirectAttributes to, String done) {
        to.addFlashAttribute(DONE, done);
        var redirect = new RedirectView("/cases/" + id, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private Shown page(AtDesk who, CaseId id, Locale locale) {
        CaseFile file = cases.file(id, who.desk()).orElseThrow(ProblemException::notFound);
        Words said = readWords.of(file.current());
        Wording.Page words = wording.of(locale, who.desk().body());
        return new Shown(Map.of(
                "view",
                CaseView.of(file, said, workers.of(file.current().owner()), who.worker(), words),
                "me",
                who.worker().subject(),
                "outcomes",
                Arrays.stream(Outcome.values()).map(QueueAddress::written).toList(),
                "form",
                ResolveForm.EMPTY));
    }

    private static CaseId id(String id) {
        try {
            return CaseId.of(id);
        } catch (IllegalArgumentException noCase) {
            throw ProblemException.notFound();
        }
    }

    /** The page of a case with a status of its own. */
    private static final class Shown extends ModelAndView {
        Shown(Map<String, ?> model) {
            super("action/case", model);
        }

        @Override
        public Shown addObject(String name, @Nullable Object value) {
            super.addObject(name, value);
            return this;
        }

        ModelAndView status(HttpStatus status) {
            setStatus(status);
            return this;
        }
    }
}
