package no.innspill.intake.open311.in;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.open311.application.Jurisdictions;
import no.innspill.intake.open311.application.Open311Settings;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be reported, and where: open to everyone, as the standard has it. */
@RestController
class ServicesEndpoint {
    static final String PATH = "/open311/v2";

    private final WhoIsAsked whoIsAsked;
    private final Jurisdictions jurisdictions;
    private final ServiceTrees trees;
    private final Open311Settings settings;
    private final String publicAddress;

    ServicesEndpoint(
            WhoIsAsked whoIsAsked,
            Jurisdictions jurisdictions,
            ServiceTrees trees,
            Open311Settings settings,
            IntakeSettings intake) {
        this.whoIsAsked = whoIsAsked;
        this.jurisdictions = jurisdictions;
        this.trees = trees;
        this.settings = settings;
        this.publicAddress = intake.publicAddress().toString().replaceAll("/$", "");
    }

    /** Each address says for itself whom it answers; none of them logs anybody in. */
    @Bean
    static AccessRule open311Reading() {
        return AccessRule.open(PATH + "/**");
    }

    @GetMapping({PATH + "/discovery", PATH + "/discovery.xml", PATH + "/discovery.json"})
    ResponseEntity<byte[]> discovery(HttpServletRequest request) {
        Instant changedAt = jurisdictions.changedAt().orElse(Instant.EPOCH);
        return answer(
                request,
                "discovery",
                ServiceTrees.discovery(
                        settings.contact(), publicAddress + "/intake/keys", publicAddress + PATH, changedAt));
    }

    @GetMapping({PATH + "/services", PATH + "/services.xml", PATH + "/services.json"})
    ResponseEntity<byte[]> services(HttpServletRequest request, Locale locale) {
        Jurisdiction jurisdiction = whoIsAsked.openly(new Parameters(request)).jurisdiction();
        return answer(request, "services", trees.services(jurisdiction, locale));
    }

    @GetMapping(PATH + "/services/{code}")
    ResponseEntity<byte[]> definition(@PathVariable String code, HttpServletRequest request, Locale locale) {
        Jurisdiction.Service service = whoIsAsked
                .openly(new Parameters(request))
                .jurisdiction()
                .service(Format.without(code))
                .orElseThrow(() -> Refusal.notFound("service_code provided was not found."));
        return answer(request, "service_definition", trees.definition(service, locale));
    }

    static ResponseEntity<byte[]> answer(HttpServletRequest request, String root, Node node) {
        Format format = Format.of(request);
        return ResponseEntity.ok().contentType(format.type()).body(format.write(root, node));
    }
}
