package no.innspill.intake.in.contact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.ContactReading.Purpose;
import no.innspill.intake.application.ReadContact;
import no.innspill.intake.application.ReadContact.Outcome;
import no.innspill.intake.application.ReadContact.Reader;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.in.console.ConsoleEntry;
import no.innspill.intake.in.console.OwnBody;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /intake/contacts}: how one person can be reached, in the answer to the form that asks for it, and who has read what lately. Nothing
 * of it stands in an address.
 */
@Controller
class ContactPages {
    private static final String PATH = "/intake/contacts";
    private static final String VIEW = "intake/contacts";
    private static final int LATEST = 50;
    private static final int LONGEST = 64;

    private final ReadContact readContact;
    private final Bodies bodies;

    ContactPages(ReadContact readContact, Bodies bodies) {
        this.readContact = readContact;
        this.bodies = bodies;
    }

    @Bean
    static AccessRule contactsAreAskedFor() {
        return AccessRule.of(HttpMethod.GET, PATH, Permission.KEEP_INTAKE);
    }

    @Bean
    static AccessRule contactsAreRead() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.KEEP_INTAKE);
    }

    @Bean
    static ConsoleEntry contactsEntry() {
        return new ConsoleEntry("contacts", PATH, 50);
    }

    @GetMapping(PATH)
    String ask(Caller caller, Model model, Locale locale) {
        return page(OwnBody.of(caller), Map.of(), model, locale);
    }

    @PostMapping(PATH)
    String read(
            Caller caller,
            @RequestParam(defaultValue = "") String piece,
            @RequestParam(defaultValue = "") String purpose,
            Model model,
            Locale locale) {
        OrganisationNumber own = OwnBody.of(caller);
        Optional<Purpose> chosen = Arrays.stream(Purpose.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(purpose))
                .findFirst();
        Map<String, String> errors = new LinkedHashMap<>();
        if (piece.isBlank() || piece.length() > LONGEST) {
            errors.put("piece", "missing");
        }
        if (chosen.isEmpty()) {
            errors.put("purpose", "missing");
        }
        if (errors.isEmpty()) {
            Reader reader = new Reader(caller.subject(), caller.name(), own);
            switch (readContact.read(piece, reader, chosen.orElseThrow())) {
                case Outcome.Read(var id, var contact) -> {
                    model.addAttribute("contact", contact);
                    model.addAttribute("read", id.toString());
                }
                case Outcome.None() -> errors.put("piece", "none");
                case Outcome.Unknown() -> errors.put("piece", "unknown");
            }
        }
        if (!errors.isEmpty()) {
            model.addAttribute("typed", piece.length() > LONGEST ? "" : piece);
            model.addAttribute("chosen", purpose);
        }
        return page(own, errors, model, locale);
    }

    private String page(OrganisationNumber own, Map<String, String> errors, Model model, Locale locale) {
        model.addAttribute(
                "body",
                bodies.find(own)
                        .map(body -> body.name().in(locale.getLanguage()))
                        .orElse(own.value()));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "purposes",
                Arrays.stream(Purpose.values())
                        .map(purpose -> purpose.name().toLowerCase(Locale.ROOT))
                        .toList());
        model.addAttribute(
                "readings",
                readContact.latest(own, LATEST).stream().map(ReadingView::of).toList());
        return VIEW;
    }
}
