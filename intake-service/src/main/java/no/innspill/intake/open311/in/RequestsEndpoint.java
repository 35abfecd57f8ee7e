package no.innspill.intake.open311.in;

import static no.innspill.intake.open311.in.ServicesEndpoint.PATH;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.open311.application.FileRequest;
import no.innspill.intake.open311.application.FindRequests;
import no.innspill.intake.open311.application.FindRequests.Found;
import no.innspill.intake.open311.application.Report;
import no.innspill.support.security.AccessRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports, and how they stand. The id of a request is the code of its receipt, which can't be guessed: whoever has it is told what became
 * of it, as on the page of the receipt. What was reported, and lists, are for those who have the body's key.
 */
@RestController
class RequestsEndpoint {
    private static final String KEY = "Idempotency-Key";

    private final WhoIsAsked whoIsAsked;
    private final FileRequest fileRequest;
    private final FindRequests findRequests;
    private final RequestTrees trees;
    private final Clock clock;

    RequestsEndpoint(
            WhoIsAsked whoIsAsked,
            FileRequest fileRequest,
            FindRequests findRequests,
            RequestTrees trees,
            Clock clock) {
        this.whoIsAsked = whoIsAsked;
        this.fileRequest = fileRequest;
        this.findRequests = findRequests;
        this.trees = trees;
        this.clock = clock;
    }

    /** Opened by the body's key, which comes in the form. */
    @Bean
    static AccessRule open311Reporting() {
        return AccessRule.openForm(PATH + "/requests*");
    }

    @PostMapping({PATH + "/requests", PATH + "/requests.xml", PATH + "/requests.json"})
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Locale locale) {
        mustBeForm(request);
        Parameters form = new Parameters(request);
        Asked asked = whoIsAsked.withKey(form);
        Report report = new ReportReader(form, asked.jurisdiction()).read(key);
        boolean withPicture = form.one("media_url") != null;
        Node filed = switch (fileRequest.file(report, asked.jurisdiction().body())) {
            case Outcome.Accepted(var id, var code, var followUp) -> trees.filed(code, followUp, withPicture, locale);
            case Outcome.OtherContent() ->
                throw Refusal.invalid("The " + KEY + " was used for another report; nothing was changed.");
            case Outcome.UnknownBody() -> throw Refusal.notFound("jurisdiction_id provided was not found.");
            case Outcome.NotYours() -> throw Refusal.key("The api_key is not of this jurisdiction.");
            case Outcome.NotNow() -> throw Refusal.later();
        };
        return answer(request, List.of(filed));
    }

    @GetMapping({PATH + "/requests", PATH + "/requests.xml", PATH + "/requests.json"})
    ResponseEntity<byte[]> requests(HttpServletRequest request, Locale locale) {
        Parameters parameters = new Parameters(request);
        SearchReader reader = new SearchReader(parameters);
        boolean byIds = reader.isByIds();
        Asked asked = byIds ? whoIsAsked.openly(parameters) : whoIsAsked.withKey(parameters);
        List<Found> found = byIds
                ? findRequests.byCodes(asked.jurisdiction(), reader.ids())
                : findRequests.search(asked.jurisdiction(), reader.search(clock.instant()));
        return answer(
                request,
                found.stream()
                        .map(one -> trees.standing(one, asked.jurisdiction(), asked.keyed(), locale))
                        .toList());
    }

    @GetMapping(PATH + "/requests/{id}")
    ResponseEntity<byte[]> request(@PathVariable String id, HttpServletRequest request, Locale locale) {
        Asked asked = whoIsAsked.openly(new Parameters(request));
        Found found = found(asked, id, "service_request_id provided was not found.");
        return answer(request, List.of(trees.standing(found, asked.jurisdiction(), asked.keyed(), locale)));
    }

    /** Every report gets its id at once, so its token is its id. */
    @GetMapping(PATH + "/tokens/{token}")
    ResponseEntity<byte[]> token(@PathVariable String token, HttpServletRequest request) {
        Asked asked = whoIsAsked.openly(new Parameters(request));
        Found found = found(asked, token, "token provided was not found.");
        return answer(request, List.of(trees.token(found.receipt().code())));
    }

    private Found found(Asked asked, String id, String otherwise) {
        return ReceiptCode.read(Format.without(id))
                .flatMap(code -> findRequests.byCode(asked.jurisdiction(), code))
                .orElseThrow(() -> Refusal.notFound(otherwise));
    }

    private static void mustBeForm(HttpServletRequest request) {
        try {
            if (MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(
                    MediaType.parseMediaType(String.valueOf(request.getContentType())))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            // told below
        }
        throw Refusal.invalid("The content type must be application/x-www-form-urlencoded.");
    }

    private static ResponseEntity<byte[]> answer(HttpServletRequest request, List<? extends Node> requests) {
        Format format = Format.of(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(format.type())
                .body(format.write(RequestTrees.ROOT, RequestTrees.requests(requests)));
    }
}
