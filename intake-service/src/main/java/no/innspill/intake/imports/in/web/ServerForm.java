package no.innspill.intake.imports.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.imports.application.BeginImport;
import no.innspill.intake.imports.application.Sealing;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.in.console.OwnBody;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins to fetch from another server that speaks Open311. */
@Controller
class ServerForm {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final String SERVER = ImportAccess.PATH + "/server";

    private final BeginImport begin;
    private final Sealing sealing;
    private final Clock clock;

    ServerForm(BeginImport begin, Sealing sealing, Clock clock) {
        this.begin = begin;
        this.sealing = sealing;
        this.clock = clock;
    }

    @GetMapping(SERVER)
    String form(Caller caller, Model model) {
        OwnBody.of(caller);
        LocalDate today = LocalDate.ofInstant(clock.instant(), OSLO);
        return show(
                model,
                Map.of("from", today.minusYears(1).toString(), "to", today.toString(), "format", "JSON"),
                Map.of());
    }

    @PostMapping(SERVER)
    String fetch(
            Caller caller,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        Map<String, String> form = new LinkedHashMap<>();
        sent.forEach((name, values) -> form.put(name, values.getFirst().strip()));
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<URI> base = Endpoint.base(text(form, "base"));
        Optional<LocalDate> from = date(text(form, "from"));
        Optional<LocalDate> to = date(text(form, "to"));
        if (base.isEmpty() || text(form, "base").length() > 2 * LONGEST) {
            faults.put("base", "base");
        }
        if (from.isEmpty()) {
            faults.put("from", "date");
        }
        if (to.isEmpty() || (from.isPresent() && to.get().isBefore(from.get()))) {
            faults.put("to", to.isEmpty() ? "date" : "order");
        }
        if (text(form, "jurisdiction").length() > LONGEST || text(form, "key").length() > LONGEST) {
            faults.put("jurisdiction", "long");
        }
        if (!faults.isEmpty() || base.isEmpty() || from.isEmpty() || to.isEmpty()) {
            response.setStatus(422);
            return show(model, form, faults);
        }
        Endpoint endpoint = new Endpoint(
                base.get(),
                orNone(text(form, "jurisdiction")),
                "XML".equals(form.get("format")) ? Endpoint.Format.XML : Endpoint.Format.JSON,
                from.get().atStartOfDay(OSLO).toInstant(),
                earlier(to.get().plusDays(1).atStartOfDay(OSLO).toInstant(), clock.instant()),
                text(form, "key").isEmpty() ? null : sealing.seal(text(form, "key")));
        return "redirect:" + ImportAccess.PATH + "/"
                + begin.fetch(OwnBody.of(caller), OwnImports.person(caller), endpoint)
                        .id();
    }

    private static String show(Model model, Map<String, String> form, Map<String, String> faults) {
        Map<String, String> shown = new LinkedHashMap<>(form);
        shown.remove("key"); // a secret is not sent back
        model.addAttribute("form", shown);
        model.addAttribute("faults", faults);
        return "intake/import-server";
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            LocalDate today = LocalDate.ofInstant(clock.instant(), OSLO);
            return date.isBefore(EARLIEST) || date.isAfter(today) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
