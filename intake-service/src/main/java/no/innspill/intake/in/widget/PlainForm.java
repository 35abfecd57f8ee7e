package no.innspill.intake.in.widget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.widget.Sites;
import no.innspill.intake.domain.PageAddress;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.widget.Proof;
import no.innspill.intake.domain.widget.Proofs;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The same questions on a page of ours, for those whose browser runs no script: no cookie, and a proof instead of a session. */
@Controller
class PlainForm {
    static final String ADDRESS = "/intake/form/{site}";
    private static final int PROOF_BYTES = 16;
    private static final String FORM = "intake/widget/form";

    private final Sites sites;
    private final Bodies bodies;
    private final Proofs proofs;
    private final Submissions submissions;
    private final Limits limits;
    private final SecureRandom chance;
    private final Clock clock;
    private final IntakeSettings intake;

    PlainForm(
            Sites sites,
            Bodies bodies,
            Proofs proofs,
            Submissions submissions,
            Limits limits,
            SecureRandom widgetChance,
            Clock clock,
            IntakeSettings intake) {
        this.sites = sites;
        this.bodies = bodies;
        this.proofs = proofs;
        this.submissions = submissions;
        this.limits = limits;
        this.chance = widgetChance;
        this.clock = clock;
        this.intake = intake;
    }

    /** What a person has filled in. */
    record Answers(
            @Nullable String foundIt,
            @Nullable String text,
            @Nullable String website,
            @Nullable String page,
            @Nullable String proof) {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Answers[]";
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String site, @RequestParam @Nullable String page, HttpServletRequest request) {
        Site asking = site(site);
        String from = page == null ? request.getHeader(HttpHeaders.REFERER) : page;
        return form(asking, new Answers(null, null, null, from, null), List.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(
            @PathVariable String site,
            @ModelAttribute Answers answers,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Site asking = site(site);
        mustBeOwn(request);
        limits.use(asking.id(), request, response);
        return switch (submissions.take(asking, piece(asking, answers, locale))) {
            case Submissions.Result.Received(var code) -> sent(asking, code.inGroups(), locale);
            case Submissions.Result.Trapped() -> sent(asking, null, locale);
            case Submissions.Result.Wrong(var errors) ->
                form(asking, answers, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            case Submissions.Result.OtherContent() ->
                form(
                        asking,
                        answers,
                        List.of(new InvalidField("/proof", "other-content", "Must be of a new session.")),
                        HttpStatus.CONFLICT);
            case Submissions.Result.NotNow() ->
                form(
                        asking,
                        answers,
                        List.of(new InvalidField("", "not-now", "Send the same again.")),
                        HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @GetMapping(ADDRESS + "/sent")
    String thanks(@PathVariable String site, @RequestParam @Nullable String receipt, Model model, Locale locale) {
        Site asking = site(site);
        model.addAttribute("site", asking.id().value());
        model.addAttribute("body", bodyName(asking, locale));
        Optional.ofNullable(receipt)
                .flatMap(ReceiptCode::read)
                .ifPresent(code -> model.addAttribute("receipt", code.inGroups()));
        model.addAttribute("northernSami", true);
        return "intake/widget/thanks";
    }

    private ModelAndView form(Site site, Answers answers, List<InvalidField> errors, HttpStatus status) {
        var page = new ModelAndView(FORM);
        page.setStatus(status);
        bodies.find(site.body()).ifPresent(body -> {
            page.addObject("contact", body.contactPage());
            page.addObject("appeals", body.appealsPage());
        });
        page.addObject("site", site.id().value());
        page.addObject("answers", answers);
        page.addObject(
                "page", ofSite(site, answers.page()).map(PageAddress::value).orElse(null));
        page.addObject("proof", keeps(errors) ? answers.proof() : proof(site));
        page.addObject("errors", errors.stream().map(Fault::of).distinct().toList());
        page.addObject("longest", Submissions.LONGEST_TEXT);
        page.addObject("northernSami", true);
        return page;
    }

    /** The proof stays while it is good, so that what is sent again counts once. */
    private static boolean keeps(List<InvalidField> errors) {
        return !errors.isEmpty()
                && errors.stream()
                        .noneMatch(error ->
                                error.field().equals("/proof") && !error.code().equals("too-soon"));
    }

    private String proof(Site site) {
        byte[] random = new byte[PROOF_BYTES];
        chance.nextBytes(random);
        return proofs.sign(Proof.of(site.id(), clock.instant(), random));
    }

    private static ObjectNode piece(Site site, Answers answers, Locale locale) {
        ObjectNode piece = JsonNodeFactory.instance.objectNode();
        put(piece, "foundIt", answers.foundIt());
        // a browser sends line ends as two characters, and counted them as one
        put(
                piece,
                "text",
                answers.text() == null
                        ? null
                        : answers.text().replace("\r\n", "\n").strip());
        put(piece, Submissions.TRAP, answers.website());
        put(piece, Submissions.PROOF, answers.proof());
        ofSite(site, answers.page()).ifPresent(page -> piece.putObject("page").put("address", page.value()));
        piece.put("languageForm", locale.getLanguage());
        return piece;
    }

    private static void put(ObjectNode piece, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            piece.put(field, value);
        }
    }

    /** The page that a person came from, where it is one of the site's; another is nobody's business here. */
    private static Optional<PageAddress> ofSite(Site site, @Nullable String page) {
        return Optional.ofNullable(page).flatMap(PageAddress::read).filter(site::has);
    }

    private static ModelAndView sent(Site site, @Nullable String receipt, Locale locale) {
        String address = UriComponentsBuilder.fromPath(ADDRESS + "/sent")
                .queryParam("lang", locale.getLanguage())
                .queryParamIfPresent("receipt", Optional.ofNullable(receipt))
                .buildAndExpand(site.id().value())
                .toUriString();
        return new ModelAndView("redirect:" + address);
    }

    private Site site(String id) {
        return SiteId.read(id).flatMap(sites::find).orElseThrow(ProblemException::notFound);
    }

    private String bodyName(Site site, Locale locale) {
        return bodies.find(site.body())
                .map(body -> body.name().in(locale.getLanguage()))
                .orElse(site.body().value());
    }

    /** A browser says on whose page a form was sent; ours is the only right one. */
    private void mustBeOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return;
        }
        URI own = URI.create(request.getRequestURL().toString());
        if (!origin.equals(origin(own)) && !origin.equals(origin(intake.publicAddress()))) {
            throw new ProblemException(StandardProblem.FORBIDDEN, "The form is sent from its own page alone.");
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    /**
     * Something to put right, as the page says it.
     *
     * @param message after {@code intake.widget.error.} in the messages
     * @param target id of the field, empty where no field is wrong
     */
    record Fault(String message, String target) {
        static Fault of(InvalidField error) {
            return switch (error.field()) {
                case "/foundIt" -> new Fault("foundIt", "found-YES");
                case "/text" -> new Fault("too-long".equals(error.code()) ? "text-long" : "text", "text");
                case "/proof" -> new Fault(error.code(), "");
                default -> new Fault("not-now".equals(error.code()) ? "not-now" : "other", "");
            };
        }
    }
}
