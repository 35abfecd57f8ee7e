package no.innspill.routing.in.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.routing.application.DecideTriage;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.TriagePolicy.Outcome;
import no.innspill.routing.domain.decision.TriagePolicy.Refusal;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What waits in the triage of the caller's body, the oldest first, and the deciding of it. */
@RestController
@RequestMapping("/api/v1/triage")
class TriageApi {

    private static final int LARGEST = 100;

    private final TriageItems items;
    private final DecideTriage decide;
    private final Wording wording;

    TriageApi(TriageItems items, DecideTriage decide, Wording wording) {
        this.items = items;
        this.decide = decide;
        this.wording = wording;
    }

    @GetMapping
    DecisionJson.ListJson list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "25") int size,
            Locale locale) {
        if (size < 1 || size > LARGEST) {
            throw new ProblemException(
                    StandardProblem.INVALID,
                    "The size is out of range.",
                    List.of(new InvalidField("size", "range", "1 to " + LARGEST + ".")));
        }
        Wording.Page words = wording.of(locale);
        TriageItems.Part part = items.part(OwnBody.of(caller), PlaceToken.read(after), size);
        return new DecisionJson.ListJson(
                part.items().stream()
                        .map(item -> DecisionJson.ItemJson.of(item, words))
                        .toList(),
                part.next() == null ? null : PlaceToken.of(part.next()));
    }

    @PostMapping("/{feedbackId}/decision")
    DecisionJson.RoundJson decide(
            Caller caller, @PathVariable String feedbackId, @RequestBody JsonNode sent, Locale locale) {
        ChoiceRequest.Read read = ChoiceRequest.read(sent);
        Outcome outcome = OwnBody.there(decide.decide(
                OwnBody.id(feedbackId), OwnBody.of(caller), read.round(), read.choice(), caller.subject()));
        return switch (outcome) {
            case Outcome.Decided decided -> DecisionJson.RoundJson.of(decided.round(), List.of(), wording.of(locale));
            case Outcome.Refused refused -> throw problem(refused.why());
        };
    }

    /** Decides several alike; each has its own result. */
    @PostMapping("/decisions")
    ManyJson decideAll(Caller caller, @RequestBody JsonNode sent) {
        ChoiceRequest.ReadMany read = ChoiceRequest.readMany(sent);
        return new ManyJson(
                decide.decideAll(read.seen(), OwnBody.of(caller), read.choice(), caller.subject()).entrySet().stream()
                        .map(each -> ResultJson.of(each.getKey(), each.getValue()))
                        .toList());
    }

    /** What became of each. */
    record ManyJson(List<ResultJson> results) {}

    /** What became of one: {@code decided} with its round, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultJson(
            String feedbackId, String result, @Nullable Integer round) {

        static ResultJson of(FeedbackId id, Optional<Outcome> outcome) {
            return outcome.map(found -> switch (found) {
                        case Outcome.Decided(var round) -> new ResultJson(id.toString(), "decided", round.number());
                        case Outcome.Refused(var why) ->
                            new ResultJson(
                                    id.toString(),
                                    why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                    null);
                    })
                    .orElseGet(() -> new ResultJson(id.toString(), "not-found", null));
        }
    }

    private static ProblemException problem(Refusal why) {
        return switch (why) {
            case NOT_IN_TRIAGE ->
                new ProblemException(StandardProblem.CONFLICT, "It is not in triage: somebody has decided it.");
            case WITHDRAWN ->
                new ProblemException(StandardProblem.CONFLICT, "It is not in triage: the sender took it back.");
            case STALE_ROUND ->
                new ProblemException(StandardProblem.CHANGED_MEANWHILE, "It has changed since the round you read.");
            case UNKNOWN_UNIT ->
                new ProblemException(
                        StandardProblem.INVALID,
                        "The directory has no such unit.",
                        List.of(new InvalidField("/unit", "unknown", "The id of a unit as in /api/v1/directory.")));
            case LEAVES_THE_BODY ->
                new ProblemException(
                        StandardProblem.INVALID,
                        "What was said falls under a duty of secrecy and stays with the body.",
                        List.of(new InvalidField("/unit", "leaves-the-body", "The id of a unit of your own body.")));
            case UNKNOWN_BODY ->
                new ProblemException(
                        StandardProblem.CONFLICT, "The directory does not know the body's channel for appeals.");
        };
    }
}
