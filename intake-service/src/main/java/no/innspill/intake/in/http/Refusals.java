package no.innspill.intake.in.http;

import java.time.Duration;
import java.util.List;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;

/** What a sender is told of a piece that is not accepted, whatever its way in. */
final class Refusals {
    static final Duration SOON = Duration.ofSeconds(5);

    private Refusals() {}

    /** The problem with a piece that was read, and that was not accepted. */
    static ProblemException of(Outcome.NotAccepted outcome) {
        return of(outcome, "/externalId");
    }

    /**
     * The problem with a piece that was read, and that was not accepted.
     *
     * @param named where the sender said what the piece is called
     */
    static ProblemException of(Outcome.NotAccepted outcome, String named) {
        return switch (outcome) {
            case Outcome.UnknownBody() ->
                invalid(List.of(new InvalidField("/body", "unknown-body", "Must be a body that the directory has.")));
            case Outcome.NotYours() ->
                new ProblemException(
                        StandardProblem.FORBIDDEN,
                        "The token is another body's; nothing was stored.",
                        List.of(new InvalidField("/body", "not-yours", "Must be the consumer of the token.")));
            case Outcome.OtherContent() ->
                new ProblemException(
                        StandardProblem.CONFLICT,
                        "A piece with this id came before and said something else; nothing was changed.",
                        List.of(new InvalidField(named, "other-content", "Must be another one for another piece.")));
            case Outcome.NotNow() ->
                ProblemException.unavailable("It could not be made durable. Send the same piece again.", SOON);
        };
    }

    /** The problem with a piece whose fields are wrong. */
    static ProblemException invalid(List<InvalidField> errors) {
        return new ProblemException(
                StandardProblem.INVALID, "The piece is not as it must be; nothing was stored.", errors);
    }
}
