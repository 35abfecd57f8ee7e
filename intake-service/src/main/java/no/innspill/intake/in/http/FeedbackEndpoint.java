package no.innspill.intake.in.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.IdempotencyKey;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/feedback}: one piece of a body's feedback, from a system that has its token. */
@RestController
class FeedbackEndpoint {
    private static final String PATH = "/api/v1/feedback";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final FeedbackReader reader;
    private final IdempotencyHeader keys;
    private final ReceiveFeedback receiveFeedback;
    private final IntakeSettings settings;
    private final Clock clock;

    FeedbackEndpoint(
            FeedbackReader reader,
            IdempotencyHeader keys,
            ReceiveFeedback receiveFeedback,
            IntakeSettings settings,
            Clock clock) {
        this.reader = reader;
        this.keys = keys;
        this.receiveFeedback = receiveFeedback;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    static AccessRule handingIn() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.SUBMIT_FEEDBACK);
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> receive(Caller caller, HttpServletRequest request) throws IOException {
        IdempotencyKey key = keys.read(request);
        String sent =
                PieceBytes.read(request, Math.toIntExact(settings.largestPiece().toBytes()));
        Feedback feedback = switch (reader.read(StrictJson.object(sent), clock.instant())) {
            case FeedbackReader.Result.Read(var read) -> read;
            case FeedbackReader.Result.Wrong(var errors) -> throw invalid(errors);
        };
        Feedback named = key == null ? feedback : feedback.under(key);
        String told = named.senderId() instanceof ExternalId ? "/externalId" : IdempotencyHeader.NAME;
        return answer(receiveFeedback.receive(named, String.valueOf(caller.body())), told);
    }

    private ResponseEntity<Accepted> answer(Outcome outcome, String named) {
        return switch (outcome) {
            case Outcome.Accepted(var id, var code, var followUp) -> {
                URI status = URI.create(
                        settings.publicAddress().toString().replaceAll("/$", "") + "/status/" + code.inGroups());
                yield ResponseEntity.accepted()
                        .location(status)
                        .body(new Accepted(
                                id.toString(), code.inGroups(), status, followUp == null ? null : followUp.inGroups()));
            }
            case Outcome.UnknownBody() ->
                throw invalid(
                        List.of(new InvalidField("/body", "unknown-body", "Must be a body that the directory has.")));
            case Outcome.NotYours() ->
                throw new ProblemException(
                        StandardProblem.FORBIDDEN,
                        "The token is another body's; nothing was stored.",
                        List.of(new InvalidField("/body", "not-yours", "Must be the consumer of the token.")));
            case Outcome.OtherContent() ->
                throw new ProblemException(
                        StandardProblem.CONFLICT,
                        "A piece with this id came before and said something else; nothing was changed.",
                        List.of(new InvalidField(named, "other-content", "Must be another one for another piece.")));
            case Outcome.NotNow() ->
                throw ProblemException.unavailable("It could not be made durable. Send the same piece again.", SOON);
        };
    }

    private static ProblemException invalid(List<InvalidField> errors) {
        return new ProblemException(
                StandardProblem.INVALID, "The piece is not as it must be; nothing was stored.", errors);
    }

    /**
     * The receipt.
     *
     * @param receipt what the person keeps to see what became of it
     * @param statusAddress the page that shows it, without login
     * @param followUpCode what the person keeps secret to read and write messages there; only where an answer is wanted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Accepted(
            String feedbackId,
            String receipt,
            URI statusAddress,
            @Nullable String followUpCode) {}
}
