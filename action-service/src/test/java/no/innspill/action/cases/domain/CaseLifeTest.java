package no.innspill.action.cases.domain;

import static no.innspill.action.cases.domain.CaseFixtures.NOON;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.Decision.Refused;
import no.innspill.action.cases.domain.Decision.Unchanged;

/** Whatever people try, in whatever order and with whatever old page before them. */
class CaseLifeTest {

    @Property
    void theHistoryGivesTheStateAndNothingIsTwoThingsAtOnce(@ForAll("attempts") List<CaseAttempts.Attempt> attempts) {
        Case current = openCase();
        List<Change.Later> history = new ArrayList<>();

        for (CaseAttempts.Attempt attempt : attempts) {
            Case before = current;
            long seen = before.version() - attempt.behind();
            Decision decision = CasePolicy.decide(before, seen, attempt.command(), NOON.plusSeconds(history.size()));
            switch (decision) {
                case Changed changed -> {
                    assertThat(attempt.behind())
                            .as("only who saw the newest changes it")
                            .isZero();
                    assertThat(changed.before()).isEqualTo(before);
                    assertThat(((Change.Made) changed.change()).by())
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
        for (Change.Later change : history) {
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
                    case Status.HandingOver going -> going.by().is(had.worker());
                    case Status.Withdrawn _, Status.Left _ -> false;
                };
            case Status.HandingOver _, Status.Left _ -> false;
            case Status.Resolved _ -> after instanceof Status.Open;
            case Status.Withdrawn _ -> false;
        };
        assertThat(legal).as("from %s to %s", before, after).isTrue();
    }

    @Provide
    Arbitrary<List<CaseAttempts.Attempt>> attempts() {
        return CaseAttempts.anAttempt().list().ofMaxSize(40);
    }
}
