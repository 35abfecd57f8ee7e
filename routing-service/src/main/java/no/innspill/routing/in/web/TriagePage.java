package no.innspill.routing.in.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.Classification;
import no.innspill.classification.Signals;
import no.innspill.routing.application.DecideTriage;
import no.innspill.routing.application.DecideTriage.Seen;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.decision.Choice;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.TriagePolicy.Outcome;
import no.innspill.routing.domain.directory.OrganisationNumber;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The triage of the reader's body: the list, one that waits, and the form that decides it. */
@Controller
class TriagePage {

    private static final int ROWS = 25;
    private static final int COUNTED_TO = 1000;
    private static final String DONE = "done";

    private final TriageItems items;
    private final DecideTriage decide;
    private final CurrentVocabulary vocabulary;
    private final Wording wording;
    private final Clock clock;

    TriagePage(TriageItems items, DecideTriage decide, CurrentVocabulary vocabulary, Wording wording, Clock clock) {
        this.clock = clock;
        this.items = items;
        this.decide = decide;
        this.vocabulary = vocabulary;
        this.wording = wording;
    }

    /**
     * The whole page, or only the list when an open page asks for it anew.
     *
     * @param htmx there when a page that is open already asks
     */
    @GetMapping("/")
    ModelAndView list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Locale locale) {
        Wording.Page words = wording.of(locale);
        OrganisationNumber body = OwnBody.of(caller);
        TriageItems.Part part = items.part(body, PlaceToken.read(after), ROWS);
        Map<FeedbackId, Integer> alike = items.alike(body);
        int count = items.count(body, COUNTED_TO);
        var view = new TriageView.ListView(
                words.body(body),
                count == COUNTED_TO ? COUNTED_TO + "+" : String.valueOf(count),
                part.items().stream()
                        .map(item -> TriageView.Row.of(
                                item, alike.getOrDefault(item.round().id(), 0), today(), words))
                        .toList(),
                part.next() == null ? null : PlaceToken.of(part.next()),
                after != null);
        return new ModelAndView(htmx == null ? "routing/triage" : "routing/triage :: list").addObject("view", view);
    }

    @GetMapping("/triage/{id}")
    ModelAndView one(Caller caller, @PathVariable String id, Locale locale) {
        return page(OwnBody.id(id), OwnBody.of(caller), TriageForm.EMPTY, locale);
    }

    @PostMapping("/triage/{id}")
    ModelAndView decide(
            Caller caller,
            @PathVariable String id,
            @RequestParam int round,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String other,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") List<String> also,
            @RequestParam(required = false) @Nullable String then,
            Locale locale,
            RedirectAttributes next) {
        FeedbackId feedback = OwnBody.id(id);
        OrganisationNumber body = OwnBody.of(caller);
        var form = new TriageForm(to, other, kind);
        Optional<Choice> choice = form.choice();
        if (choice.isEmpty()) {
            return refused(feedback, body, form, "routing.error.choose", HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        return switch (OwnBody.there(decide.decide(feedback, body, round, choice.get(), caller.subject()))) {
            case Outcome.Decided _ -> {
                List<Seen> others = TriageForm.seen(also);
                long done = decide.decideAll(others, body, choice.get(), caller.subject()).values().stream()
                        .filter(each ->
                                each.filter(Outcome.Decided.class::isInstance).isPresent())
                        .count();
                next.addFlashAttribute("alsoDone", done);
                next.addFlashAttribute("alsoLeft", others.size() - done);
                yield "next".equals(then) ? onTo(items.first(body), next) : backToList(next, "routing.done.decided");
            }
            case Outcome.Refused refusal ->
                switch (refusal.why()) {
                    case NOT_IN_TRIAGE, STALE_ROUND, WITHDRAWN -> backToList(next, "routing.done.already");
                    case UNKNOWN_UNIT ->
                        refused(feedback, body, form, "routing.error.unit", HttpStatus.UNPROCESSABLE_CONTENT, locale);
                    case LEAVES_THE_BODY ->
                        refused(
                                feedback,
                                body,
                                form,
                                "routing.error.sensitive",
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                locale);
                    case UNKNOWN_BODY ->
                        refused(feedback, body, form, "routing.error.body", HttpStatus.CONFLICT, locale);
                };
        };
    }

    private static ModelAndView onTo(Optional<FeedbackId> waiting, RedirectAttributes next) {
        next.addFlashAttribute(DONE, "routing.done.decided");
        return new ModelAndView(
                new RedirectView(waiting.map(id -> "/triage/" + id).orElse("/"), true, false, false));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norway.TIME);
    }

    private static ModelAndView backToList(RedirectAttributes next, String message) {
        next.addFlashAttribute(DONE, message);
        return new ModelAndView(new RedirectView("/", true, false, false));
    }

    private ModelAndView refused(
            FeedbackId id, OrganisationNumber body, TriageForm form, String message, HttpStatus status, Locale locale) {
        ModelAndView page = page(id, body, form, locale).addObject("error", message);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(FeedbackId id, OrganisationNumber body, TriageForm form, Locale locale) {
        Wording.Page words = wording.of(locale);
        TriageItems.Item item = OwnBody.there(items.one(id, body));
        List<TriageView.Alike> alike = items.alike(item, body).stream()
                .map(other -> TriageView.Alike.of(other, words))
                .toList();
        return new ModelAndView("routing/item")
                .addObject("alike", alike)
                .addObject("age", TriageView.Age.of(item, today(), words))
                .addObject("view", TriageView.ItemView.of(item, again(item), words))
                .addObject("form", form)
                .addObject("dangers", TriageView.DangerChoice.all())
                .addObject("kinds", ChoiceRequest.kinds())
                .addObject(
                        "bodies",
                        words.directory().bodies().stream()
                                .filter(found -> found.validity().on(today()))
                                .filter(found -> !item.round().facts().sensitive()
                                        || found.number().equals(body))
                                .map(found -> TriageView.BodyUnits.of(found, today(), words))
                                .filter(found -> !found.units().isEmpty())
                                .toList());
    }

    /** What was seen is not kept, since it tells what was said; the words are read again for whoever may see them. */
    private Classification again(TriageItems.Item item) {
        Text said = item.words().orElse(null);
        return said == null
                ? vocabulary.current().classifier().classify("", Signals.NONE)
                : vocabulary.current().classifier().classify(words(said), said.page(), Signals.NONE);
    }

    private static String words(Text said) {
        return String.join(
                "\n", said.text() == null ? "" : said.text(), said.whatMatters() == null ? "" : said.whatMatters());
    }
}
