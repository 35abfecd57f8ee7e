package no.innspill.routing.application.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.innspill.routing.application.rules.RuleBooks.Stop;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.Norway;
import no.innspill.routing.domain.rules.Rule;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.out.queries.TestQueries;
import org.junit.jupiter.api.Test;

class RuleWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Rule FIRST = rule("rule \"first\" when kind is error then triage");
    private static final Rule SECOND = rule("\n\nrule \"second\" when kind is praise then triage");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RuleWatch watch = new RuleWatch(7, meters, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void oneSlowTimeMayBeTheMachinesAndTheThirdSwitchesOff() {
        watch.slow(FIRST, 6_000_000);
        watch.slow(SECOND, 6_000_000);
        watch.slow(FIRST, 6_000_000);
        assertThat(watch.off()).isEmpty();
        assertThat(watch.untold()).isEmpty();

        watch.slow(FIRST, 9_400_000);

        assertThat(watch.off()).containsExactly("first");
        assertThat(watch.untold())
                .extracting(Stop::number, Stop::rule, Stop::line, Stop::why, Stop::figure, Stop::at, Stop::off)
                .containsExactly(tuple(7, "first", 1, "SLOW", "9 ms", NOW, true));
    }

    @Test
    void whatFailsOrSendsToAUnitThatIsGoneIsSwitchedOffAtOnceAndSaysNoWordOfWhatWasRead() {
        watch.failed(SECOND, new IllegalStateException("kari@example.no"));
        watch.gone("first", 1, "nav-gone");

        assertThat(watch.untold())
                .extracting(Stop::rule, Stop::line, Stop::why, Stop::figure)
                .containsExactly(
                        tuple("second", 3, "FAILED", "IllegalStateException"),
                        tuple("first", 1, "UNIT_GONE", "nav-gone"));
        assertThat(watch.untold().toString()).doesNotContain("kari@example.no");
        Deed deed = watch.untold().getFirst().log().getFirst();
        assertThat(deed.what()).isEqualTo(Deed.What.RULE_OFF);
        assertThat(deed.at()).isEqualTo(NOW);
    }

    @Test
    void itIsSwitchedOffOnceAndCountedOnceHoweverOftenItFails() {
        for (int i = 0; i < 5; i++) {
            watch.failed(FIRST, new IllegalStateException());
        }

        assertThat(watch.untold()).hasSize(1);
        assertThat(meters.counter("innspill.routing.rules.stopped", "why", "FAILED")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotToldYetStaysOffAndIsToldUntilItIs() {
        watch.failed(FIRST, new IllegalStateException());
        watch.follow(List.of());
        assertThat(watch.off()).containsExactly("first");

        Stop stop = watch.untold().getFirst();
        watch.told(stop);
        watch.follow(List.of(stop));

        assertThat(watch.untold()).isEmpty();
        assertThat(watch.off()).containsExactly("first");
    }

    @Test
    void whatAnotherInstanceSwitchesOffIsOffHereAndWhatAPersonSwitchesOnHoldsAgainWithoutOldStrikes() {
        for (int i = 0; i < 3; i++) {
            watch.slow(FIRST, 6_000_000);
        }
        Stop stop = watch.untold().getFirst();
        watch.told(stop);
        Stop elsewhere = new Stop(7, "second", 3, "FAILED", "X", NOW, true, List.of());
        watch.follow(List.of(stop, elsewhere));
        assertThat(watch.off()).containsExactlyInAnyOrder("first", "second");
        assertThat(watch.untold()).as("another tells of it").isEmpty();

        watch.follow(List.of(new Stop(7, "first", 1, "SLOW", "9 ms", NOW, false, List.of()), elsewhere));
        assertThat(watch.off()).containsExactly("second");
        watch.slow(FIRST, 6_000_000);
        watch.slow(FIRST, 6_000_000);
        assertThat(watch.off()).containsExactly("second");
        watch.slow(FIRST, 6_000_000);
        assertThat(watch.off()).containsExactlyInAnyOrder("first", "second");
    }

    private static Rule rule(String text) {
        return switch (BookReader.read(text, new Norway(), TestQueries.lucene())) {
            case BookReader.Read.Good good -> good.book().rules().getFirst();
            case BookReader.Read.Bad bad ->
                throw new AssertionError(bad.faults().toString());
        };
    }
}
