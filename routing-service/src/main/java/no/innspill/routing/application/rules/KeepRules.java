package no.innspill.routing.application.rules;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.Fault;
import no.innspill.routing.domain.rules.Rule;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.books.BookPolicy;
import no.innspill.routing.domain.rules.books.BookPolicy.Keeper;
import no.innspill.routing.domain.rules.books.BookPolicy.Outcome;
import no.innspill.routing.domain.rules.books.BookPolicy.Refusal;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.routing.domain.rules.books.TestResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets people write, test, switch on and roll back versions of the rule book. */
@Service
public class KeepRules {

    private static final int TRIES = 5;

    private final RuleBooks books;
    private final RulesInForce inForce;
    private final KnownNames names;
    private final TextQueries queries;
    private final TryBook trial;
    private final Clock clock;

    KeepRules(
            RuleBooks books, RulesInForce inForce, KnownNames names, TextQueries queries, TryBook trial, Clock clock) {
        this.books = books;
        this.inForce = inForce;
        this.names = names;
        this.queries = queries;
        this.trial = trial;
        this.clock = clock;
    }

    /** What became of a change. */
    public sealed interface Result {

        /** It is so now. */
        record Done(BookVersion version) implements Result {}

        /** The text is not right, and nothing was stored. */
        record Faulty(List<Fault> faults) implements Result {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** It can't be done. */
        record Refused(Refusal why) implements Result {}
    }

    public Optional<BookVersion> find(int number) {
        return books.find(number);
    }

    /** The newest versions, without their texts. */
    public List<BookVersion> newest(int most) {
        return books.newest(most);
    }

    public InForce inForce() {
        return books.inForce();
    }

    /** The number of the book in force where this version of the service can't read it. */
    public OptionalInt unreadable() {
        return inForce.unreadable();
    }

    public List<RuleBooks.Stop> stops(int number) {
        return books.stops(number);
    }

    /** What is wrong with a text; nothing where it is right. */
    public List<Fault> check(String text) {
        return BookReader.read(text, names.strict(), queries) instanceof BookReader.Read.Bad bad
                ? bad.faults()
                : List.of();
    }

    /** The text of a rule of a version, as it was when the version was in force; nothing where it can't be found any more. */
    public Optional<String> ruleText(String version, String rule) {
        if (!version.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(version);
        if (number == inForce.number()) {
            return inForce.rule(rule);
        }
        return books.find(number)
                .map(book -> BookReader.read(book.text(), names.lenient(), queries))
                .flatMap(read -> read instanceof BookReader.Read.Good good
                        ? good.book().rules().stream()
                                .filter(found -> found.name().equals(rule))
                                .map(Rule::source)
                                .findFirst()
                        : Optional.empty());
    }

    /** Begins a version with a text. */
    public Result draft(@Nullable Integer from, String text, String subject, String name) {
        List<Fault> faults = check(text);
        if (!faults.isEmpty()) {
            return new Result.Faulty(faults);
        }
        @Nullable BookVersion base = from == null ? null : books.find(from).orElse(null);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            BookVersion draft = BookPolicy.draft(books.last() + 1, base, text, keeper(subject, name));
            if (books.add(draft)) {
                return new Result.Done(draft);
            }
        }
        return new Result.Refused(Refusal.CHANGED_MEANWHILE);
    }

    /** Changes a draft. */
    public Optional<Result> change(int number, long read, String text, String subject, String name) {
        return books.find(number).map(draft -> {
            List<Fault> faults = check(text);
            return faults.isEmpty()
                    ? saved(BookPolicy.change(draft, read, text, keeper(subject, name)))
                    : new Result.Faulty(faults);
        });
    }

    /** Tries the examples of a draft, with everything else as it is in force. */
    public Optional<Result> test(int number, long read, String subject, String name) {
        return books.find(number).map(draft -> switch (BookReader.read(draft.text(), names.strict(), queries)) {
            case BookReader.Read.Bad bad -> new Result.Faulty(bad.faults());
            case BookReader.Read.Good good -> {
                TestResult result = trial.examples(good.book());
                yield saved(BookPolicy.tested(draft, read, result, keeper(subject, name)));
            }
        });
    }

    /** The rules of a version as it was at a revision, ready to be tried and then closed; nothing where it has changed since or can't be read. */
    public Optional<RuleSet> ready(int number, long revision) {
        return books.find(number)
                .filter(version -> version.revision() == revision)
                .map(version -> BookReader.read(version.text(), names.lenient(), queries))
                .flatMap(read -> read instanceof BookReader.Read.Good good
                        ? Optional.of(RuleSet.of(String.valueOf(number), good.book(), queries))
                        : Optional.empty());
    }

    /** Notes the report of a run of a draft over past feedback. */
    public Optional<Result> simulated(int number, long read, String report, String subject, String name) {
        return books.find(number).map(draft -> saved(BookPolicy.simulated(draft, read, report, keeper(subject, name))));
    }

    /** Switches a version on that somebody else has written. */
    public Optional<Result> switchOn(int number, long read, String subject, String name) {
        Keeper by = keeper(subject, name);
        return books.find(number).map(version -> {
            InForce now = books.inForce();
            return switch (BookPolicy.approve(version, read, now, by)) {
                case Outcome.Refused<BookVersion>(Refusal why) -> new Result.Refused(why);
                case Outcome.Done<BookVersion>(BookVersion approved) -> switchOn(version, approved, now, by);
            };
        });
    }

    /** Approved first, which nobody can change any more, and then in force: between the two it can be switched on again. */
    private Result switchOn(BookVersion before, BookVersion approved, InForce now, Keeper by) {
        List<Fault> faults = check(approved.text()); // the directory may have changed since it was written
        if (!faults.isEmpty()) {
            return new Result.Faulty(faults);
        }
        if (approved.revision() != before.revision() && !books.replace(approved)) {
            return new Result.Refused(Refusal.CHANGED_MEANWHILE);
        }
        if (!books.replace(BookPolicy.switchOn(now, approved, by))) {
            return new Result.Refused(Refusal.CHANGED_MEANWHILE);
        }
        inForce.follow();
        return new Result.Done(approved);
    }

    /** Goes back to what was in force before. */
    public Optional<Refusal> rollBack(int number, String subject, String name) {
        return switch (BookPolicy.rollBack(books.inForce(), number, keeper(subject, name))) {
            case Outcome.Refused<InForce>(Refusal why) -> Optional.of(why);
            case Outcome.Done<InForce>(InForce next) -> {
                if (!books.replace(next)) {
                    yield Optional.of(Refusal.CHANGED_MEANWHILE);
                }
                inForce.follow();
                yield Optional.empty();
            }
        };
    }

    /** Switches a rule on again that had switched itself off. */
    public void restart(int number, String rule, String subject, String name) {
        Keeper by = keeper(subject, name);
        books.restart(number, rule, new Deed(by.now(), by.subject(), by.name(), Deed.What.RULE_ON, rule));
        inForce.follow();
    }

    /** The version that rolling back would lead to; 0 for none. */
    public OptionalInt before() {
        return books.inForce().before();
    }

    private Result saved(Outcome<BookVersion> outcome) {
        return switch (outcome) {
            case Outcome.Refused<BookVersion>(Refusal why) -> new Result.Refused(why);
            case Outcome.Done<BookVersion>(BookVersion next) ->
                books.replace(next) ? new Result.Done(next) : new Result.Refused(Refusal.CHANGED_MEANWHILE);
        };
    }

    private Keeper keeper(String subject, String name) {
        return new Keeper(subject, name, clock.instant());
    }
}
