package no.innspill.action.cases.domain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What people may come to try on a case. */
public final class CaseAttempts {

    private CaseAttempts() {}

    /** Three people, all commands, and now and then someone with an old page. */
    public static Arbitrary<Attempt> anAttempt() {
        Arbitrary<Worker> workers = Arbitraries.of("kari", "ola", "siv").map(who -> new Worker(who, who + " at work"));
        Arbitrary<Command> commands = Arbitraries.oneOf(
                workers.map(Command.Take::new),
                Combinators.combine(workers, workers).as(Command.Assign::new),
                workers.map(Command.Release::new),
                Combinators.combine(workers, Arbitraries.of(Outcome.class), Arbitraries.of("a", "b"))
                        .as((by, outcome, why) -> new Command.Resolve(by, outcome, new Note(why))),
                Combinators.combine(workers, Arbitraries.of(HandOver.Reason.class))
                        .as((by, why) ->
                                new Command.AskToHandOver(by, new HandOver(why, null), java.util.Optional.empty())),
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
