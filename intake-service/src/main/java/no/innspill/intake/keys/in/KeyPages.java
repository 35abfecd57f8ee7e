package no.innspill.intake.keys.in;

import java.util.Locale;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.in.console.ConsoleEntry;
import no.innspill.intake.in.console.OwnBody;
import no.innspill.intake.keys.application.KeepKeys;
import no.innspill.intake.keys.application.KeepKeys.Made;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /intake/keys}: a body's API keys. A key is shown in the answer to the form that made it, and never again. */
@Controller
class KeyPages {
    private static final String PATH = "/intake/keys";
    private static final String VIEW = "intake/keys";

    private final KeepKeys keepKeys;
    private final Bodies bodies;
    private final String endpoint;

    KeyPages(KeepKeys keepKeys, Bodies bodies, IntakeSettings settings) {
        this.keepKeys = keepKeys;
        this.bodies = bodies;
        this.endpoint = settings.publicAddress().toString().replaceAll("/$", "") + "/open311/v2";
    }

    @Bean
    static AccessRule keysAreSeen() {
        return AccessRule.of(HttpMethod.GET, PATH, Permission.KEEP_INTAKE);
    }

    @Bean
    static AccessRule keysAreMade() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.KEEP_INTAKE);
    }

    @Bean
    static AccessRule keysAreRevoked() {
        return AccessRule.of(HttpMethod.POST, PATH + "/*/revoke", Permission.KEEP_INTAKE);
    }

    @Bean
    static ConsoleEntry keysEntry() {
        return new ConsoleEntry("keys", PATH, 30);
    }

    @GetMapping(PATH)
    String keys(Caller caller, Model model, Locale locale) {
        return page(OwnBody.of(caller), model, locale);
    }

    @PostMapping(PATH)
    String make(Caller caller, @RequestParam(defaultValue = "") String name, Model model, Locale locale) {
        OrganisationNumber own = OwnBody.of(caller);
        switch (keepKeys.make(own, name)) {
            case Made.Key(var text, var kept) -> {
                model.addAttribute("made", text.whole());
                model.addAttribute("madeName", kept.name());
            }
            case Made.NoName() -> {
                model.addAttribute("error", "name");
                model.addAttribute("typed", name);
            }
            case Made.TooMany() -> model.addAttribute("error", "many");
        }
        return page(own, model, locale);
    }

    /** The same answer for a key of another body and for none. */
    @PostMapping(PATH + "/{id}/revoke")
    String revoke(Caller caller, @PathVariable String id) {
        if (!keepKeys.revoke(OwnBody.of(caller), id)) {
            throw ProblemException.notFound();
        }
        return "redirect:" + PATH + "?revoked";
    }

    private String page(OrganisationNumber own, Model model, Locale locale) {
        model.addAttribute(
                "body",
                bodies.find(own)
                        .map(body -> body.name().in(locale.getLanguage()))
                        .orElse(own.value()));
        model.addAttribute("jurisdiction", own.value());
        model.addAttribute("endpoint", endpoint);
        model.addAttribute("keys", keepKeys.of(own).stream().map(KeyView::of).toList());
        return VIEW;
    }
}
