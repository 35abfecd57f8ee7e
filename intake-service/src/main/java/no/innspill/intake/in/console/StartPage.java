package no.innspill.intake.in.console;

import java.util.Locale;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.support.security.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the day of those begins who set intake up. */
@Controller
class StartPage {
    private final Bodies bodies;

    StartPage(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/intake")
    String start(Caller caller, Model model, Locale locale) {
        OrganisationNumber own = OwnBody.of(caller);
        model.addAttribute(
                "body",
                bodies.find(own)
                        .map(body -> body.name().in(locale.getLanguage()))
                        .orElse(own.value()));
        return "intake/start";
    }
}
