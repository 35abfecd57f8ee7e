package no.innspill.routing.in.directory.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.application.DirectoryStore.KeptBody;
import no.innspill.routing.application.KeepDirectory;
import no.innspill.routing.application.KeepDirectory.Result;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.change.BodyCommand;
import no.innspill.routing.in.directory.CommandReader;
import no.innspill.routing.in.directory.Fields;
import no.innspill.routing.in.web.DirectoryJson;
import no.innspill.support.problem.IfMatch;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Bodies as they are on a day, gaps and overlaps, the log, and small commands that change one body. A change names the version that it was
 * made from, in {@code If-Match}.
 */
@RestController
@RequestMapping("/api/v1/directory")
class KeepDirectoryApi {

    private final KeepDirectory keep;
    private final LookUp lookUp;

    KeepDirectoryApi(KeepDirectory keep, LookUp lookUp) {
        this.keep = keep;
        this.lookUp = lookUp;
    }

    @GetMapping("/bodies")
    KeeperJson.Bodies bodies(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String day) {
        LocalDate on = day(day);
        return new KeeperJson.Bodies(
                lookUp.version(),
                on.toString(),
                lookUp.bodies(q, on).stream()
                        .sorted(Comparator.comparing(body -> body.number().value()))
                        .map(body -> new KeeperJson.BodyLine(
                                body.number().value(),
                                body.names(),
                                body.level().name(),
                                body.area() == null ? null : body.area().number()))
                        .toList());
    }

    @GetMapping("/bodies/{number}")
    ResponseEntity<DirectoryJson.BodyJson> body(
            @PathVariable String number, @RequestParam(required = false) @Nullable String day) {
        KeptBody kept = keep.find(Numbers.of(number)).orElseThrow(ProblemException::notFound);
        Body shown = day == null ? kept.body() : LookUp.on(kept.body(), day(day));
        return ResponseEntity.ok().eTag(tag(kept.version())).body(DirectoryJson.BodyJson.of(shown));
    }

    @PostMapping("/bodies")
    ResponseEntity<DirectoryJson.BodyJson> create(Caller caller, @RequestBody JsonNode sent) {
        Fields fields = fields(sent);
        Optional<Body> body = new CommandReader(fields, lookUp.today()).create();
        if (body.isEmpty()) {
            throw DirectoryProblems.invalid(fields.faults());
        }
        return answer(keep.create(body.get(), keeper(caller)), HttpStatus.CREATED);
    }

    @PostMapping("/bodies/{number}/changes")
    ResponseEntity<DirectoryJson.BodyJson> change(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody JsonNode sent) {
        Fields fields = fields(sent);
        String name = fields.needed(fields.text("command"), "command").orElse("");
        Optional<BodyCommand> command = new CommandReader(fields, lookUp.today()).read(name);
        if (command.isEmpty()) {
            throw DirectoryProblems.invalid(fields.faults());
        }
        Result result = keep.change(
                        Numbers.of(number), IfMatch.version(version, "the body"), name, command.get(), keeper(caller))
                .orElseThrow(ProblemException::notFound);
        return answer(result, HttpStatus.OK);
    }

    @GetMapping("/bodies/{number}/changes")
    KeeperJson.Log history(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int size) {
        return LogPages.ofBody(keep, Numbers.of(number), before, LogPages.size(size));
    }

    @GetMapping("/changes")
    KeeperJson.Log log(
            @RequestParam(required = false) @Nullable String before, @RequestParam(defaultValue = "50") int size) {
        return LogPages.ofAll(keep, before, LogPages.size(size));
    }

    @GetMapping("/findings")
    KeeperJson.Findings findings(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String day) {
        LocalDate on = day(day);
        return new KeeperJson.Findings(
                lookUp.version(),
                on.toString(),
                (body == null ? lookUp.findings(on) : lookUp.findings(on, Numbers.of(body)))
                        .stream().map(KeeperJson.FindingJson::of).toList());
    }

    private ResponseEntity<DirectoryJson.BodyJson> answer(Result result, HttpStatus done) {
        return switch (result) {
            case Result.Done(var now) -> answer(now, done);
            case Result.Unchanged(var now) -> answer(now, HttpStatus.OK);
            case Result.Refused refused -> throw DirectoryProblems.of(refused);
            case Result.ChangedMeanwhile changed -> throw DirectoryProblems.of(changed);
        };
    }

    private static ResponseEntity<DirectoryJson.BodyJson> answer(KeptBody now, HttpStatus status) {
        return ResponseEntity.status(status).eTag(tag(now.version())).body(DirectoryJson.BodyJson.of(now.body()));
    }

    private LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return lookUp.today();
        }
        Fields fields = new Fields(Map.of("day", written));
        return fields.day("day")
                .orElseThrow(() -> new ProblemException(
                        StandardProblem.INVALID,
                        "The day is none.",
                        List.of(new InvalidField("day", "not-a-date", "Must be a day, such as 2027-01-31."))));
    }

    private static Fields fields(JsonNode sent) {
        if (!sent.isObject()) {
            throw new ProblemException(StandardProblem.MALFORMED, "Send one JSON object.");
        }
        return KeeperJson.fields(sent);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static KeepDirectory.Keeper keeper(Caller caller) {
        return new KeepDirectory.Keeper(caller.subject(), caller.name());
    }
}
