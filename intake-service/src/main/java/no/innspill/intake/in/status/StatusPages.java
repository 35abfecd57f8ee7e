package no.innspill.intake.in.status;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import no.innspill.intake.application.ReadStatus;
import no.innspill.intake.application.Status;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.AccessRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What became of a piece, for whoever has its code: as a page and as JSON, without login, cookie or trace. */
@Controller
class StatusPages {
    private static final String NORTHERN_SAMI = "northernSami";

    private final ReadStatus readStatus;

    StatusPages(ReadStatus readStatus) {
        this.readStatus = readStatus;
    }

    @Bean
    static AccessRule startOpen() {
        return AccessRule.open("/");
    }

    @Bean
    static AccessRule formOpen() {
        return AccessRule.open("/status");
    }

    @Bean
    static AccessRule statusOpen() {
        return AccessRule.open("/status/*");
    }

    @GetMapping("/")
    String start(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? "redirect:/status" : "redirect:/intake";
    }

    /** The form, or from the form to the status. */
    @GetMapping("/status")
    String form(@RequestParam @Nullable String code, @RequestParam @Nullable String lang, Model model) {
        if (code != null && !code.isBlank()) {
            Optional<String> known =
                    readStatus.of(code).map(status -> status.receipt().code().inGroups());
            if (known.isPresent()) {
                var address = UriComponentsBuilder.fromPath("/status/{code}");
                if (lang != null) {
                    address.queryParam("lang", lang);
                }
                return "redirect:" + address.build(known.get());
            }
            model.addAttribute("unknown", true);
        }
        model.addAttribute(NORTHERN_SAMI, true);
        return "intake/status-form";
    }

    @GetMapping(path = "/status/{code}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String code, Model model, HttpServletRequest request) {
        Status status = status(code);
        SaidIn.suggest(request, status.receipt());
        model.addAttribute(
                "status",
                StatusView.of(status, RequestContextUtils.getLocale(request).getLanguage()));
        model.addAttribute(NORTHERN_SAMI, true);
        return "intake/status";
    }

    @GetMapping(path = "/status/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<StatusView> json(@PathVariable String code, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(StatusView.of(status(code), locale.getLanguage()));
    }

    /** The same answer for a code that never was and one that cannot be. */
    private Status status(String code) {
        return readStatus.of(code).orElseThrow(ProblemException::notFound);
    }
}
