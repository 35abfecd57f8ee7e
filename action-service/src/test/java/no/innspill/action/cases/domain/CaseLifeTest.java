package no.innspill.action.cases.domain;

import static no.innspill.action.cases.domain.CaseFixtures.NOON;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.Decision.Refused;
import no.innspill.action.cases.domain.Decision.Unchanged;

/** Whatever people try, in whatever order and with whatever old page before them. */
class CaseLifeTest {

    @Property
    void theHistoryGivesTheStateAndNothingIsTwoThingsAtOnce(@ForAll("attempts") List<Attempt> attempts) {
        Case current = openCase();
        List<Change.Made> history = new ArrayList<>();

        for (Attempt attempt : attempts) {
            Case before = current;
            long seen = before.version() - attempt.behind();
            Decision decision = CasePolicy.decide(before, seen, attempt.command(), NOON.plusSeconds(history.size()));
            switch (decision) {
                case Changed changed -> {
                    assertThat(attempt.behind())
                            .as("only who saw the newest changes it")
                            .isZero();
                    assertThat(changed.before()).isEqualTo(before);
                    assertThat(changed.change().by())
                            .isEqualTo(attempt.command().by());
                    current = changed.now();
                    assertThat(current.version()).isEqualTo(before.version() + 1);
                    assertLegal(before.status(), current.status());
                    history.add(changed.change());
                }
                case Unchanged(Case now) -> assertThat(now).isEqualTo(before);
                case Refused refused -> assertThat(refused.now()).isEqualTo(before);
            }
        }

        Case replayed = openCase();
        for (Change.Made change : history) {
            replayed = replayed.after(change);
        }
        assertThat(replayed).isEqualTo(current);
        assertThat(current.version()).isEqualTo(1 + history.size());
    }

    private static void assertLegal(Status before, Status after) {
        boolean legal = switch (before) {
            case Status.Open _ -> after instanceof Status.Assigned;
            case Status.Assigned had ->
                switch (after) {
                    case Status.Assigned has -> !has.worker().is(had.worker());
                    case Status.Open _ -> true;
                    case Status.Resolved resolved -> resolved.by().is(had.worker());
                };
            case Status.Resolved _ -> after instanceof Status.Open;
        };
        assertThat(legal).as("from %s to %s", before, after).isTrue();
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return anAttempt().list().ofMaxSize(40);
    }

    /** Three people, all commands, and now and then someone with an old page. */
    public static Arbitrary<Attempt> anAttempt() {
        Arbitrary<Worker> workers = Arbitraries.of("kari", "ola", "siv").map(who -> new Worker(who, who + " at work"));
        Arbitrary<Command> commands = Arbitraries.oneOf(
                workers.map(Command.Take::new),
                Combinators.combine(workers, workers).as(Command.Assign::new),
                workers.map(Command.Release::new),
                Combinators.combine(workers, Arbitraries.of(Outcome.class), Arbitraries.of("a", "b"))
                        .as((by, outcome, why) -> new Command.Resolve(by, outcome, new Note(why))),
                workers.map(Command.Reopen::new));
        Arbitrary<Integer> behind =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(-1, 1, 2)));
        return Combinators.combine(commands, behind).as(Attempt::new);
    }

    /**
     * Someone tries something.
     *
     * @param behind by how many versions the page before them is too old
     */
    public record Attempt(Command command, int behind) {}
}
