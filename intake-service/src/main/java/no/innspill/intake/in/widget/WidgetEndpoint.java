package no.innspill.intake.in.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Body;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.widget.Sites;
import no.innspill.intake.domain.widget.Proof;
import no.innspill.intake.domain.widget.Proofs;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.domain.widget.WebOrigin;
import no.innspill.intake.in.http.PieceBytes;
import no.innspill.intake.in.http.StrictJson;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the script on a site's page calls, without login: for pages of the site alone. */
@RestController
class WidgetEndpoint {
    static final String SESSION = "/intake/widget/v1/{site}/session";
    static final String FEEDBACK = "/intake/widget/v1/{site}/feedback";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int PROOF_BYTES = 16;

    private final Sites sites;
    private final Bodies bodies;
    private final Proofs proofs;
    private final Submissions submissions;
    private final Limits limits;
    private final SecureRandom chance;
    private final Clock clock;
    private final IntakeSettings intake;
    private final int largest;

    WidgetEndpoint(
            Sites sites,
            Bodies bodies,
            Proofs proofs,
            Submissions submissions,
            Limits limits,
            SecureRandom widgetChance,
            Clock clock,
            IntakeSettings intake,
            WidgetSettings settings) {
        this.sites = sites;
        this.bodies = bodies;
        this.proofs = proofs;
        this.submissions = submissions;
        this.limits = limits;
        this.chance = widgetChance;
        this.clock = clock;
        this.intake = intake;
        this.largest = Math.toIntExact(settings.largest().toBytes());
    }

    /** Asked for when a person begins to answer. */
    @GetMapping(SESSION)
    ResponseEntity<Session> begin(
            @PathVariable String site, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        Site asking = site(site);
        if (!isOwnPage(request)) {
            mustBeAllowed(asking, request);
        }
        limits.use(asking.id(), request, response);
        Body body = bodies.find(asking.body())
                .orElseThrow(() -> ProblemException.unavailable("The directory does not know the body yet.", SOON));
        byte[] random = new byte[PROOF_BYTES];
        chance.nextBytes(random);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Session(
                        proofs.sign(Proof.of(asking.id(), clock.instant(), random)),
                        proofs.atLeast().toMillis(),
                        body.name().in(locale.getLanguage()),
                        body.contactPage(),
                        body.appealsPage()));
    }

    @PostMapping(FEEDBACK)
    ResponseEntity<Thanks> receive(@PathVariable String site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Site asking = site(site);
        mustBeAllowed(asking, request);
        limits.use(asking.id(), request, response);
        return switch (submissions.take(asking, StrictJson.object(PieceBytes.read(request, largest)))) {
            case Submissions.Result.Received(var code) ->
                thanks(new Thanks(code.inGroups(), URI.create(home() + "/status/" + code.inGroups())));
            case Submissions.Result.Trapped() -> thanks(new Thanks(null, null));
            case Submissions.Result.Wrong(var errors) ->
                throw new ProblemException(
                        StandardProblem.INVALID, "It is not as it must be; nothing was stored.", errors);
            case Submissions.Result.OtherContent() ->
                throw new ProblemException(
                        StandardProblem.CONFLICT,
                        "Something else came with this proof before; nothing was changed.",
                        List.of(new InvalidField("/proof", "other-content", "Must be of a new session.")));
            case Submissions.Result.NotNow() ->
                throw ProblemException.unavailable("It could not be made durable. Send the same again.", SOON);
        };
    }

    private static ResponseEntity<Thanks> thanks(Thanks thanks) {
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).body(thanks);
    }

    private Site site(String id) {
        return SiteId.read(id).flatMap(sites::find).orElseThrow(ProblemException::notFound);
    }

    private String home() {
        return intake.publicAddress().toString().replaceAll("/$", "");
    }

    private static void mustBeAllowed(Site site, HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || WebOrigin.of(origin).filter(site::allows).isEmpty()) {
            throw new ProblemException(
                    StandardProblem.FORBIDDEN,
                    "Only pages of the site may call.",
                    List.of(new InvalidField("Origin", "not-allowed", "Must be one of the site's origins.")));
        }
    }

    /** The preview: a browser names no origin when a page reads from where it comes from itself. */
    private static boolean isOwnPage(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) == null
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /**
     * What the form needs of us.
     *
     * @param proof to be sent back with what the person says
     * @param after milliseconds before it may be sent
     * @param body what the body is called, in the language asked for
     * @param contact the page with the body's contact points
     * @param appeals the page that tells how to appeal a decision
     */
    record Session(
            String proof,
            long after,
            String body,
            @Nullable URI contact,
            @Nullable URI appeals) {}

    /** A receipt; without a code where nothing was kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Thanks(@Nullable String receipt, @Nullable URI statusAddress) {}
}
