package no.innspill.intake.in.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.intake.application.ChangeFeedback;
import no.innspill.intake.application.ChangeFeedback.Outcome;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.SenderId;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/feedback/{id}} and {@code /api/v1/feedback?externalId=}: a piece that the body has handed in, to correct it or take it back.
 * The entity tag is its revision. What belongs to others is not there.
 */
@RestController
class ChangeEndpoint {
    private static final String ALL = "/api/v1/feedback";
    private static final String ONE = ALL + "/{id:[0-9a-fA-F-]{36}}";
    private static final String ANY = ALL + "/*";
    private static final Pattern REVISION = Pattern.compile("\"([0-9]{1,9})\"");

    private final FeedbackReader reader;
    private final ChangeFeedback changeFeedback;
    private final IntakeSettings settings;
    private final Clock clock;

    ChangeEndpoint(FeedbackReader reader, ChangeFeedback changeFeedback, IntakeSettings settings, Clock clock) {
        this.reader = reader;
        this.changeFeedback = changeFeedback;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    static AccessRule lookingUp() {
        return AccessRule.of(HttpMethod.GET, ANY, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static AccessRule lookingUpByOwnId() {
        return AccessRule.of(HttpMethod.GET, ALL, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static AccessRule correcting() {
        return AccessRule.of(HttpMethod.PUT, ANY, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static AccessRule correctingByOwnId() {
        return AccessRule.of(HttpMethod.PUT, ALL, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static AccessRule takingBack() {
        return AccessRule.of(HttpMethod.DELETE, ANY, Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    static AccessRule takingBackByOwnId() {
        return AccessRule.of(HttpMethod.DELETE, ALL, Permission.SUBMIT_FEEDBACK);
    }

    @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Handed> look(Caller caller, @PathVariable String id) {
        return look(OwnPieces.body(caller), OwnPieces.id(id));
    }

    @GetMapping(path = ALL, params = "externalId", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Handed> lookByOwnId(Caller caller, @RequestParam String externalId) {
        OrganisationNumber body = OwnPieces.body(caller);
        return look(body, OwnPieces.id(body, externalId));
    }

    @PutMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Handed> correct(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known,
            HttpServletRequest request)
            throws IOException {
        return correct(OwnPieces.body(caller), OwnPieces.id(id), known, request);
    }

    @PutMapping(path = ALL, params = "externalId", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Handed> correctByOwnId(
            Caller caller,
            @RequestParam String externalId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known,
            HttpServletRequest request)
            throws IOException {
        OrganisationNumber body = OwnPieces.body(caller);
        return correct(body, OwnPieces.id(body, externalId), known, request);
    }

    @DeleteMapping(path = ONE)
    ResponseEntity<Void> withdraw(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known) {
        return withdraw(OwnPieces.body(caller), OwnPieces.id(id), known);
    }

    @DeleteMapping(path = ALL, params = "externalId")
    ResponseEntity<Void> withdrawByOwnId(
            Caller caller,
            @RequestParam String externalId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String known) {
        OrganisationNumber body = OwnPieces.body(caller);
        return withdraw(body, OwnPieces.id(body, externalId), known);
    }

    private ResponseEntity<Handed> look(OrganisationNumber body, FeedbackId id) {
        return Handed.shown(changeFeedback.find(id, body).orElseThrow(ProblemException::notFound));
    }

    private ResponseEntity<Handed> correct(
            OrganisationNumber body, FeedbackId id, @Nullable String known, HttpServletRequest request)
            throws IOException {
        String sent =
                PieceBytes.read(request, Math.toIntExact(settings.largestPiece().toBytes()));
        if (changeFeedback.find(id, body).isEmpty()) {
            throw ProblemException.notFound();
        }
        Feedback whole = switch (reader.read(StrictJson.object(sent), clock.instant())) {
            case FeedbackReader.Result.Read(var read) -> read;
            case FeedbackReader.Result.Wrong(var errors) -> throw Refusals.invalid(errors);
        };
        SenderId senderId = whole.senderId();
        if (senderId != null && !FeedbackId.of(body, senderId).equals(id)) {
            throw Refusals.invalid(List.of(
                    new InvalidField("/externalId", "other-piece", "Must be the sender's id of the piece itself.")));
        }
        if (!whole.body().equals(body)) {
            throw Refusals.invalid(
                    List.of(new InvalidField("/body", "not-yours", "Must be the body that handed the piece in.")));
        }
        return Handed.shown(done(changeFeedback.correct(id, whole, revision(known))));
    }

    private ResponseEntity<Void> withdraw(OrganisationNumber body, FeedbackId id, @Nullable String known) {
        done(changeFeedback.withdraw(id, body, revision(known)));
        return ResponseEntity.noContent().build();
    }

    private static Receipt done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var receipt) -> receipt;
            case Outcome.Unknown() -> throw ProblemException.notFound();
            case Outcome.ChangedMeanwhile(var revision) ->
                throw new ProblemException(
                        StandardProblem.CHANGED_MEANWHILE,
                        "The piece is now at revision " + revision + "; nothing was changed.");
            case Outcome.Gone() ->
                throw new ProblemException(
                        StandardProblem.CONFLICT, "The piece was taken back or erased; there is nothing to correct.");
            case Outcome.NotNow() ->
                throw ProblemException.unavailable("It could not be made durable. Ask again.", Refusals.SOON);
        };
    }

    private static OptionalInt revision(@Nullable String known) {
        if (known == null || known.strip().equals("*")) {
            return OptionalInt.empty();
        }
        Matcher revision = REVISION.matcher(known.strip());
        if (!revision.matches()) {
            throw new ProblemException(
                    StandardProblem.CHANGED_MEANWHILE, "If-Match is no revision of the piece, such as \"0\".");
        }
        return OptionalInt.of(Integer.parseInt(revision.group(1)));
    }

    /**
     * A piece as the body that handed it in sees it: nothing of what it says.
     *
     * @param state in one word whether it stands, was taken back or is erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Handed(
            UUID feedbackId,
            int revision,
            String state,
            Instant receivedAt,
            @Nullable Instant correctedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant erasedAt) {

        static ResponseEntity<Handed> shown(Receipt receipt) {
            return ResponseEntity.ok()
                    .eTag("\"" + receipt.changes().revision() + "\"")
                    .body(of(receipt));
        }

        private static Handed of(Receipt receipt) {
            var changes = receipt.changes();
            return new Handed(
                    receipt.id().value(),
                    changes.revision(),
                    changes.erasedAt() != null ? "erased" : changes.withdrawnAt() != null ? "withdrawn" : "received",
                    receipt.receivedAt(),
                    changes.correctedAt(),
                    changes.withdrawnAt(),
                    changes.erasedAt());
        }
    }
}
