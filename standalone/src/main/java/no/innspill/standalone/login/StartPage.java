package no.innspill.standalone.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says who can log in where, and shows the login form. */
@Controller
class StartPage {
    private final LoginSettings settings;

    StartPage(LoginSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String start(Model page, @RequestParam(required = false) @Nullable String logout) {
        page.addAttribute("loggedOut", logout != null);
        page.addAttribute("password", DemoPerson.PASSWORD);
        page.addAttribute("people", DemoPerson.ALL.stream().map(this::row).toList());
        page.addAttribute("clients", AgencyClient.ALL);
        page.addAttribute("issuer", settings.issuer().toString());
        page.addAttribute("services", settings.services());
        page.addAttribute("widget", WidgetTag.of(settings).orElse(null));
        page.addAttribute("tokenCommand", Curl.token(settings));
        page.addAttribute("feedbackCommand", Curl.feedback(settings));
        return "standalone/start";
    }

    @GetMapping("/login")
    String login(
            Model page,
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout) {
        page.addAttribute("failed", error != null);
        page.addAttribute("loggedOut", logout != null);
        page.addAttribute("people", DemoPerson.ALL.stream().map(this::row).toList());
        page.addAttribute("password", DemoPerson.PASSWORD);
        return "standalone/login";
    }

    /** Answers the demo. */
    @GetMapping(path = "/standalone/began", produces = "text/plain")
    ResponseEntity<String> began() {
        return ResponseEntity.ok(settings.began().toString());
    }

    private Row row(DemoPerson person) {
        String address = switch (person.start()) {
            case QUEUE -> settings.services().action() + "/";
            case TRIAGE -> settings.services().routing() + "/";
            case DASHBOARD -> settings.services().reporting() + "/";
            case ROUTING -> settings.services().routing() + "/routing/directory";
            case INTAKE -> settings.services().intake() + "/intake";
            case OPERATIONS -> settings.services().intake() + "/actuator/health";
        };
        return new Row(
                person.username(),
                person.name(),
                person.roles(),
                person.bodyName(),
                person.units(),
                person.start().name(),
                address);
    }

    /** A person on the start page. */
    record Row(
            String username,
            String name,
            List<String> roles,
            String body,
            List<String> units,
            String start,
            String address) {}
}
