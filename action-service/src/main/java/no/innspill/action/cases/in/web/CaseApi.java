package no.innspill.action.cases.in.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.action.cases.application.Bodies;
import no.innspill.action.cases.application.CaseFile;
import no.innspill.action.cases.application.Cases;
import no.innspill.action.cases.application.ChangeCase;
import no.innspill.action.cases.application.HandOverCase;
import no.innspill.action.cases.application.Queue;
import no.innspill.action.cases.application.ReadWords;
import no.innspill.action.cases.application.Workers;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Command;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Words;
import no.innspill.action.cases.domain.Worker;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Queue and cases for a case worker's own tools. A change names the version it was made from, in {@code If-Match}. */
@RestController
@RequestMapping(CaseAccess.API)
class CaseApi {

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,9})\"");

    private final Cases cases;
    private final ReadWords readWords;
    private final Workers workers;
    private final ChangeCase changeCase;
    private final HandOverCase handOver;
    private final Bodies bodies;

    CaseApi(
            Cases cases,
            ReadWords readWords,
            Workers workers,
            ChangeCase changeCase,
            HandOverCase handOver,
            Bodies bodies) {
        this.cases = cases;
        this.readWords = readWords;
        this.workers = workers;
        this.changeCase = changeCase;
        this.handOver = handOver;
        this.bodies = bodies;
    }

    @GetMapping
    CaseJson.QueueJson queue(
            Caller caller,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "25") int size) {
        AtDesk who = AtDesk.of(caller);
        QueueAddress asked = QueueParameters.read(list, kind, language, theme, unit, after, size);
        Queue.Page page = cases.page(new Queue.Query(
                asked.of(who.desk()),
                asked.listing(),
                asked.filter(),
                who.worker().subject(),
                asked.after(),
                size));
        return new CaseJson.QueueJson(
                page.cases().stream().map(CaseJson.Summary::of).toList(),
                page.next() == null ? null : page.next().value());
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseJson.Full> one(Caller caller, @PathVariable String id) {
        return shown(AtDesk.of(caller), id(id));
    }

    /** Who can be given the case. */
    @GetMapping("/{id}/workers")
    List<Worker> workers(Caller caller, @PathVariable String id) {
        return cases.find(id(id), AtDesk.of(caller).desk())
                .map(found -> workers.of(found.owner()))
                .orElseThrow(ProblemException::notFound);
    }

    @PostMapping("/{id}/take")
    ResponseEntity<CaseJson.Full> take(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        AtDesk who = AtDesk.of(caller);
        return change(who, id, version, new Command.Take(who.worker()));
    }

    @PostMapping("/{id}/release")
    ResponseEntity<CaseJson.Full> release(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        AtDesk who = AtDesk.of(caller);
        return change(who, id, version, new Command.Release(who.worker()));
    }

    @PostMapping("/{id}/reopen")
    ResponseEntity<CaseJson.Full> reopen(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        AtDesk who = AtDesk.of(caller);
        return change(who, id, version, new Command.Reopen(who.worker()));
    }

    @PostMapping("/{id}/assign")
    ResponseEntity<CaseJson.Full> assign(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            HttpServletRequest request) {
        AtDesk who = AtDesk.of(caller);
        JsonFields fields = JsonFields.of(request);
        Optional<String> worker =
                fields.take("worker", "The subject of a worker of the unit, as …/workers lists them.", Optional::of);
        fields.end();
        return answer(who, changeCase.assign(who.desk(), id(id), seen(version), who.worker(), worker.orElseThrow()));
    }

    @PostMapping("/{id}/resolve")
    ResponseEntity<CaseJson.Full> resolve(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            HttpServletRequest request) {
        AtDesk who = AtDesk.of(caller);
        JsonFields fields = JsonFields.of(request);
        Optional<Outcome> outcome = fields.take(
                "outcome",
                "One of action, change-of-course, better-service, better-information, no-change.",
                text -> QueueAddress.read(Outcome.class, text));
        Optional<Note> note = fields.take("note", "The reason, 1 to 2000 characters.", CaseApi::note);
        fields.end();
        return change(who, id, version, new Command.Resolve(who.worker(), outcome.orElseThrow(), note.orElseThrow()));
    }

    @PostMapping("/{id}/hand-over")
    ResponseEntity<CaseJson.Full> handOver(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            HttpServletRequest request) {
        AtDesk who = AtDesk.of(caller);
        HandOverRequest asked = HandOverRequest.read(request, bodies);
        return answer(who, handOver.ask(who.desk(), id(id), seen(version), who.worker(), asked.asked(), asked.note()));
    }

    private static Optional<Note> note(String text) {
        try {
            return Optional.of(new Note(text));
        } catch (IllegalArgumentException tooLongOrEmpty) {
            return Optional.empty();
        }
    }

    private ResponseEntity<CaseJson.Full> change(AtDesk who, String id, @Nullable String version, Command command) {
        return answer(who, changeCase.change(who.desk(), id(id), seen(version), command));
    }

    private ResponseEntity<CaseJson.Full> answer(AtDesk who, Optional<Decision> decided) {
        return switch (decided.orElseThrow(ProblemException::notFound)) {
            case Decision.Changed changed -> shown(who, changed.now().id());
            case Decision.Unchanged unchanged -> shown(who, unchanged.now().id());
            case Decision.Refused refused -> throw problem(refused.why());
        };
    }

    private static ProblemException problem(Decision.Refusal why) {
        return switch (why) {
            case STALE_VERSION ->
                new ProblemException(
                        StandardProblem.CHANGED_MEANWHILE, "The case has changed since the version in If-Match.");
            case ALREADY_ASSIGNED -> new ProblemException(CaseProblem.ALREADY_ASSIGNED, "Someone else works on it.");
            case NOT_YOURS ->
                new ProblemException(CaseProblem.NOT_YOURS, "Only the one who works on the case may do this.");
            case NOT_ASSIGNED -> new ProblemException(CaseProblem.NOT_ASSIGNED, "Take the case first.");
            case ALREADY_RESOLVED -> new ProblemException(CaseProblem.ALREADY_RESOLVED, "Reopen the case first.");
            case NOT_RESOLVED -> new ProblemException(CaseProblem.NOT_RESOLVED, "Only a resolved case is reopened.");
            case WITHDRAWN ->
                new ProblemException(
                        CaseProblem.WITHDRAWN, "The sender took the feedback back; there is nothing to work on.");
            case HANDING_OVER ->
                new ProblemException(CaseProblem.HANDING_OVER, "It is asked to be handed over; wait for the decision.");
            case LEFT -> new ProblemException(CaseProblem.LEFT, "The case has left the unit.");
            case TO_ITSELF ->
                new ProblemException(
                        StandardProblem.INVALID,
                        "The unit has the case already.",
                        List.of(new InvalidField("/unit", "to-itself", "Another unit than the one that has it.")));
            case NOT_IN_UNIT ->
                new ProblemException(
                        StandardProblem.INVALID,
                        "The case cannot be given to this worker.",
                        List.of(new InvalidField(
                                "/worker",
                                "not-in-unit",
                                "The subject of a worker of the unit, as …/workers lists them.")));
            case TOO_MANY_CHANGES ->
                new ProblemException(CaseProblem.TOO_MANY_CHANGES, "The history of the case is full.");
        };
    }

    private ResponseEntity<CaseJson.Full> shown(AtDesk who, CaseId id) {
        CaseFile file = cases.file(id, who.desk()).orElseThrow(ProblemException::notFound);
        Words words = readWords.of(file.current());
        return ResponseEntity.ok().eTag("\"" + file.current().version() + "\"").body(CaseJson.Full.of(file, words));
    }

    private static long seen(@Nullable String version) {
        if (version == null) {
            throw new ProblemException(
                    StandardProblem.VERSION_REQUIRED, "Send the ETag of the case as you read it, in If-Match.");
        }
        Matcher tag = VERSION.matcher(version.strip());
        if (!tag.matches()) {
            throw new ProblemException(
                    StandardProblem.MALFORMED,
                    "If-Match is not the ETag of a case.",
                    List.of(new InvalidField("If-Match", "form", "An ETag as you got it, such as \"3\".")));
        }
        return Long.parseLong(tag.group(1));
    }

    private static CaseId id(String id) {
        try {
            return CaseId.of(id);
        } catch (IllegalArgumentException noCase) {
            throw ProblemException.notFound();
        }
    }
}
