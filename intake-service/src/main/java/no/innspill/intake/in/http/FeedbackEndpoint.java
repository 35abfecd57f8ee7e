package no.innspill.intake.in.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.Feedback;
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
    private final ReceiveFeedback receiveFeedback;
    private final IntakeSettings settings;
    private final Clock clock;

    FeedbackEndpoint(FeedbackReader reader, ReceiveFeedback receiveFeedback, IntakeSettings settings, Clock clock) {
        this.reader = reader;
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
        String sent =
                PieceBytes.read(request, Math.toIntExact(settings.largestPiece().toBytes()));
        Feedback feedback = switch (reader.read(StrictJson.object(sent), clock.instant())) {
            case FeedbackReader.Result.Read(var read) -> read;
            case FeedbackReader.Result.Wrong(var errors) -> throw Refusals.invalid(errors);
        };
        return answer(receiveFeedback.receive(feedback, String.valueOf(caller.body())));
    }

    private ResponseEntity<Accepted> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                Accepted receipt = Accepted.of(accepted, settings.publicAddress());
                yield ResponseEntity.accepted()
                        .location(receipt.statusAddress())
                        .body(receipt);
            }
            case Outcome.NotAccepted refused -> throw Refusals.of(refused);
        };
    }
}
