package no.innspill.routing.in.models;

import java.net.URI;
import java.util.List;
import no.innspill.routing.application.learning.KeepModels;
import no.innspill.routing.application.learning.KeepModels.Choice;
import no.innspill.routing.application.learning.KeepModels.Keeper;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.support.problem.IfMatch;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Models: those there are, how each compares, having one made, putting one in force. */
@RestController
@RequestMapping(ModelAccess.API)
class ModelApi {

    private static final int MOST_LISTED = 200;

    private final KeepModels keep;

    ModelApi(KeepModels keep) {
        this.keep = keep;
    }

    /**
     * How a version is put in force.
     *
     * @param confirmed that it is to be in spite of what speaks against it
     */
    record Request(@Nullable Boolean confirmed) {}

    @GetMapping
    ModelJson.ListJson list() {
        return ModelJson.ListJson.of(keep.state(), keep.deciding(), keep.newest(MOST_LISTED));
    }

    /** Asks for a training; the answer tells of the one that is open already, where there is one. */
    @PostMapping
    ResponseEntity<ModelJson.VersionJson> train(Caller caller) {
        ModelVersion asked = keep.train(keeper(caller));
        return ResponseEntity.accepted()
                .location(URI.create(ModelAccess.API + "/" + asked.number()))
                .body(ModelJson.VersionJson.of(asked, keep.state(), null));
    }

    @GetMapping("/{number}")
    ResponseEntity<ModelJson.VersionJson> one(@PathVariable String number) {
        long which = number(number);
        Choice choice = keep.choice(which).orElseThrow(ProblemException::notFound);
        ModelJson.VersionJson version = keep.find(which)
                .map(found -> ModelJson.VersionJson.of(found, choice.state(), choice))
                .orElseGet(() -> ModelJson.VersionJson.shipped(keep.label(which), choice));
        return ResponseEntity.ok().eTag("\"" + choice.state().revision() + "\"").body(version);
    }

    /** Puts it in force; If-Match is the tag that came with it. */
    @PostMapping("/{number}/in-force")
    ModelJson.ListJson putInForce(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String revision,
            @RequestBody(required = false) @Nullable Request request) {
        boolean confirmed = request != null && Boolean.TRUE.equals(request.confirmed());
        return switch (keep.putInForce(
                number(number), IfMatch.version(revision, "the model"), confirmed, keeper(caller))) {
            case DONE, UNCHANGED -> list();
            case NOT_THERE -> throw ProblemException.notFound();
            case CHANGED_MEANWHILE ->
                throw new ProblemException(
                        StandardProblem.CHANGED_MEANWHILE,
                        "Somebody has put another model in force. Look at the comparison again.");
            case NOT_USABLE ->
                throw new ProblemException(
                        StandardProblem.CONFLICT,
                        "This model is not ready, not kept any more, or made for another version of the program.");
            case NOT_CONFIRMED ->
                throw new ProblemException(
                        StandardProblem.INVALID,
                        "Something speaks against this model: see doubt.",
                        List.of(
                                new InvalidField(
                                        "/confirmed",
                                        "required",
                                        "Must be true where the model misses calls for help that the one in force finds, or was not compared with it.")));
        };
    }

    static Keeper keeper(Caller caller) {
        return new Keeper(caller.subject(), caller.name());
    }

    static long number(String written) {
        if (!written.matches("\\d{1,9}")) {
            throw ProblemException.notFound();
        }
        return Long.parseLong(written);
    }
}
