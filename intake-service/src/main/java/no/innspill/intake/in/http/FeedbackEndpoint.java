package no.innspill.intake.in.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.IdempotencyKey;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
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
            case FeedbackReader.Result.Wrong(var errors) -> throw Refusals.invalid(errors);
        };
        Feedback named = key == null ? feedback : feedback.under(key);
        String told = named.senderId() instanceof ExternalId ? "/externalId" : IdempotencyHeader.NAME;
        return answer(receiveFeedback.receive(named, String.valueOf(caller.body())), told);
    }

    private ResponseEntity<Accepted> answer(Outcome outcome, String named) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                Accepted receipt = Accepted.of(accepted, settings.publicAddress());
                yield ResponseEntity.accepted()
                        .location(receipt.statusAddress())
                        .body(receipt);
            }
            case Outcome.NotAccepted refused -> throw Refusals.of(refused, named);
        };
    }
}
