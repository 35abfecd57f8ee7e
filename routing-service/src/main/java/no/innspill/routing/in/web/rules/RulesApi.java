package no.innspill.routing.in.web.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.routing.application.rules.KeepRules;
import no.innspill.routing.application.rules.KeepRules.Result;
import no.innspill.routing.application.rules.RuleBooks.Stop;
import no.innspill.routing.domain.rules.Fault;
import no.innspill.routing.domain.rules.books.BookPolicy.Refusal;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.routing.domain.rules.books.TestResult;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rule book for systems: the same as its pages. */
@RestController
@RequestMapping("/api/v1/routing/rules")
class RulesApi {

    private static final int SHOWN = 100;

    private final KeepRules rules;
    private final MessageSource messages;

    RulesApi(KeepRules rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** What is asked for; what a call needs must be there. */
    record Request(
            @Nullable String text,
            @Nullable Integer from,
            @Nullable Long revision,
            @Nullable String rule) {

        /** Without the text: its examples may quote what somebody wrote. */
        @Override
        public String toString() {
            return "Request[revision " + revision + "]";
        }
    }

    /** A fault with its place. */
    record FaultJson(int line, int column, String code, String message, List<String> expected) {}

    /** What checking a text comes to. */
    record CheckJson(boolean right, List<FaultJson> faults) {}

    /**
     * The versions, the newest first.
     *
     * @param readable false where the one in force can't be read by the instance that answers, and no rule holds there
     */
    record ListJson(@Nullable Integer inForce, boolean readable, List<VersionJson> versions) {}

    /** A version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionJson(
            int number,
            @Nullable Integer basedOn,
            String status,
            long revision,
            Instant changedAt,
            @Nullable String text,
            @Nullable TestResult test,
            @Nullable List<Stop> off) {

        /** Without the text: its examples may quote what somebody wrote. */
        @Override
        public String toString() {
            return "VersionJson[" + number + ", revision " + revision + "]";
        }

        static VersionJson of(BookVersion version, InForce inForce, @Nullable List<Stop> stops) {
            return new VersionJson(
                    version.number(),
                    version.basedOn(),
                    RulesView.status(version, inForce),
                    version.revision(),
                    version.changedAt(),
                    version.text().isEmpty() ? null : version.text(),
                    version.test(),
                    stops == null ? null : stops.stream().filter(Stop::off).toList());
        }
    }

    @GetMapping
    ListJson list() {
        InForce inForce = rules.inForce();
        return new ListJson(
                inForce.current().isPresent() ? inForce.current().getAsInt() : null,
                rules.unreadable().isEmpty(),
                rules.newest(SHOWN).stream()
                        .map(version -> VersionJson.of(version, inForce, null))
                        .toList());
    }

    @GetMapping("/{number:\\d{1,9}}")
    VersionJson one(@PathVariable int number) {
        return json(there(rules.find(number)));
    }

    @PostMapping("/check")
    CheckJson check(@RequestBody Request request, Locale locale) {
        RulesWords words = new RulesWords(messages, locale);
        List<FaultJson> faults = rules.check(text(request)).stream()
                .map(fault -> new FaultJson(
                        fault.place().line(),
                        fault.place().column(),
                        fault.code().code(),
                        words.fault(fault),
                        fault.expected()))
                .toList();
        return new CheckJson(faults.isEmpty(), faults);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    VersionJson add(Caller caller, @RequestBody Request request) {
        return done(rules.draft(request.from(), text(request), caller.subject(), caller.name()));
    }

    @PutMapping("/{number:\\d{1,9}}")
    VersionJson change(Caller caller, @PathVariable int number, @RequestBody Request request) {
        return done(there(rules.change(number, revision(request), text(request), caller.subject(), caller.name())));
    }

    @PostMapping("/{number:\\d{1,9}}/test")
    VersionJson test(Caller caller, @PathVariable int number, @RequestBody Request request) {
        return done(there(rules.test(number, revision(request), caller.subject(), caller.name())));
    }

    @PostMapping("/{number:\\d{1,9}}/on")
    VersionJson switchOn(Caller caller, @PathVariable int number, @RequestBody Request request) {
        return done(there(rules.switchOn(number, revision(request), caller.subject(), caller.name())));
    }

    @PostMapping("/{number:\\d{1,9}}/back")
    ListJson rollBack(Caller caller, @PathVariable int number) {
        Optional<Refusal> refused = rules.rollBack(number, caller.subject(), caller.name());
        if (refused.isPresent()) {
            throw problem(refused.get());
        }
        return list();
    }

    @PostMapping("/{number:\\d{1,9}}/restart")
    VersionJson restart(Caller caller, @PathVariable int number, @RequestBody Request request) {
        BookVersion version = there(rules.find(number));
        rules.restart(
                number,
                given(request.rule(), "/rule", "The name of a rule that is off."),
                caller.subject(),
                caller.name());
        return json(version);
    }

    private VersionJson done(Result result) {
        return switch (result) {
            case Result.Done done -> json(done.version());
            case Result.Refused refused -> throw problem(refused.why());
            case Result.Faulty faulty -> throw faulty(faulty.faults());
        };
    }

    private VersionJson json(BookVersion version) {
        return VersionJson.of(version, rules.inForce(), rules.stops(version.number()));
    }

    /** What was sent is not repeated: the place says where to look. */
    private static ProblemException faulty(List<Fault> faults) {
        return new ProblemException(
                StandardProblem.INVALID,
                "The rule book has faults and was not stored.",
                faults.stream()
                        .map(fault -> new InvalidField(
                                "/text",
                                fault.code().code(),
                                "Line " + fault.place().line() + ", column "
                                        + fault.place().column()
                                        + (fault.expected().isEmpty()
                                                ? "."
                                                : ": must be " + String.join(", ", fault.expected()) + ".")))
                        .toList());
    }

    private static ProblemException problem(Refusal why) {
        return switch (why) {
            case CHANGED_MEANWHILE ->
                new ProblemException(StandardProblem.CHANGED_MEANWHILE, "It has changed since the revision you read.");
            case APPROVED_ALREADY ->
                new ProblemException(StandardProblem.CONFLICT, "It is approved: begin a new draft with it.");
            case NOT_TESTED ->
                new ProblemException(StandardProblem.CONFLICT, "Its examples have not all been tried and held.");
            case OWN_DRAFT ->
                new ProblemException(
                        StandardProblem.CONFLICT, "You have written in it: somebody else has to switch it on.");
            case IN_FORCE -> new ProblemException(StandardProblem.CONFLICT, "It is in force.");
            case NOTHING_IN_FORCE -> new ProblemException(StandardProblem.CONFLICT, "No version is in force.");
        };
    }

    private static String text(Request request) {
        return given(request.text(), "/text", "The text of a rule book.");
    }

    private static long revision(Request request) {
        return given(request.revision(), "/revision", "The revision that you read.");
    }

    private static <T> T given(@Nullable T value, String field, String right) {
        if (value == null) {
            throw new ProblemException(
                    StandardProblem.INVALID,
                    "Something is missing.",
                    List.of(new InvalidField(field, "required", right)));
        }
        return value;
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(ProblemException::notFound);
    }
}
