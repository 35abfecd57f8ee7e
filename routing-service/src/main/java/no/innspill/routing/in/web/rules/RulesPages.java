package no.innspill.routing.in.web.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.routing.application.rules.KeepRules;
import no.innspill.routing.application.rules.KeepRules.Result;
import no.innspill.routing.domain.rules.Fault;
import no.innspill.routing.domain.rules.books.BookPolicy.Refusal;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.routing.in.web.rules.RulesView.Editor;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The rule book to read, write, test and switch on. */
@Controller
@RequestMapping("/routing/rules")
class RulesPages {

    private static final int SHOWN = 50;

    private final KeepRules rules;
    private final MessageSource messages;

    RulesPages(KeepRules rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(Caller caller, Locale locale) {
        RulesWords words = new RulesWords(messages, locale);
        InForce inForce = rules.inForce();
        return view("routing/rules", caller)
                .addObject(
                        "rows",
                        rules.newest(SHOWN).stream()
                                .map(version -> RulesView.row(version, inForce, words))
                                .toList())
                .addObject("current", inForce.current().orElse(0));
    }

    /** A new draft, begun with another version or with an example. */
    @GetMapping("/new")
    ModelAndView begin(Caller caller, @RequestParam(required = false) @Nullable Integer from, Locale locale) {
        RulesWords words = new RulesWords(messages, locale);
        String text = from == null
                ? words.say("routing.rules.template")
                : there(rules.find(from)).text();
        return editor(caller, from, text, List.of(), words);
    }

    @PostMapping
    ModelAndView add(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam String text,
            Locale locale,
            RedirectAttributes next) {
        String lines = lines(text);
        return switch (rules.draft(from, lines, caller.subject(), caller.name())) {
            case Result.Done done -> on(done.version().number(), "saved", next);
            case Result.Refused _ -> throw new IllegalStateException("others add versions all the time");
            case Result.Faulty faulty ->
                unprocessable(editor(caller, from, lines, faulty.faults(), new RulesWords(messages, locale)));
        };
    }

    @GetMapping("/{number:\\d{1,9}}")
    ModelAndView one(Caller caller, @PathVariable int number, Locale locale) {
        return page(caller, there(rules.find(number)), null, List.of(), locale);
    }

    @PostMapping("/{number:\\d{1,9}}")
    ModelAndView change(
            Caller caller,
            @PathVariable int number,
            @RequestParam long revision,
            @RequestParam String text,
            Locale locale,
            RedirectAttributes next) {
        String lines = lines(text);
        Result result = there(rules.change(number, revision, lines, caller.subject(), caller.name()));
        return answer(result, caller, number, lines, "saved", locale, next);
    }

    @PostMapping("/{number:\\d{1,9}}/test")
    ModelAndView test(
            Caller caller,
            @PathVariable int number,
            @RequestParam long revision,
            Locale locale,
            RedirectAttributes next) {
        Result result = there(rules.test(number, revision, caller.subject(), caller.name()));
        return answer(result, caller, number, null, "tested", locale, next);
    }

    @PostMapping("/{number:\\d{1,9}}/on")
    ModelAndView switchOn(
            Caller caller,
            @PathVariable int number,
            @RequestParam long revision,
            Locale locale,
            RedirectAttributes next) {
        Result result = there(rules.switchOn(number, revision, caller.subject(), caller.name()));
        return answer(result, caller, number, null, "on", locale, next);
    }

    @PostMapping("/{number:\\d{1,9}}/back")
    ModelAndView rollBack(Caller caller, @PathVariable int number, Locale locale, RedirectAttributes next) {
        return rules.rollBack(number, caller.subject(), caller.name())
                .map(why -> refused(why, caller, number, null, locale))
                .orElseGet(() -> on(number, "back", next));
    }

    @PostMapping("/{number:\\d{1,9}}/restart")
    ModelAndView restart(Caller caller, @PathVariable int number, @RequestParam String rule, RedirectAttributes next) {
        there(rules.find(number));
        rules.restart(number, rule, caller.subject(), caller.name());
        return on(number, "restarted", next);
    }

    private ModelAndView answer(
            Result result,
            Caller caller,
            int number,
            @Nullable String text,
            String done,
            Locale locale,
            RedirectAttributes next) {
        return switch (result) {
            case Result.Done _ -> on(number, done, next);
            case Result.Refused refused -> refused(refused.why(), caller, number, text, locale);
            case Result.Faulty faulty ->
                unprocessable(page(caller, there(rules.find(number)), text, faulty.faults(), locale));
        };
    }

    private ModelAndView refused(Refusal why, Caller caller, int number, @Nullable String text, Locale locale) {
        ModelAndView page =
                page(caller, there(rules.find(number)), text, List.of(), locale).addObject("refusal", why.name());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What was written is shown again, also where it could not be stored. */
    private ModelAndView page(
            Caller caller, BookVersion version, @Nullable String text, List<Fault> faults, Locale locale) {
        RulesWords words = new RulesWords(messages, locale);
        Editor editor = Editor.of(text == null ? version.text() : text, faults, words);
        return view("routing/book", caller)
                .addObject(
                        "view",
                        RulesView.page(
                                version,
                                rules.inForce(),
                                rules.stops(version.number()),
                                caller.subject(),
                                editor,
                                words))
                .addObject("editor", editor);
    }

    private ModelAndView editor(
            Caller caller, @Nullable Integer from, String text, List<Fault> faults, RulesWords words) {
        return view("routing/newbook", caller)
                .addObject("from", from)
                .addObject("editor", Editor.of(text, faults, words));
    }

    private ModelAndView view(String name, Caller caller) {
        return new ModelAndView(name)
                .addObject("triage", caller.may(Permission.TRIAGE))
                .addObject("unreadable", rules.unreadable().orElse(0));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView on(int number, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return new ModelAndView(new RedirectView("/routing/rules/" + number, true, false, false));
    }

    /** Browsers send lines that end in two characters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing() + "\n";
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(ProblemException::notFound);
    }
}
