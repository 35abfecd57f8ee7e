package no.innspill.action.cases.domain;

import static no.innspill.action.cases.domain.CaseFixtures.CONTACT_CENTRE;
import static no.innspill.action.cases.domain.CaseFixtures.KARI;
import static no.innspill.action.cases.domain.CaseFixtures.NOON;
import static no.innspill.action.cases.domain.CaseFixtures.REASON;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.domain.OpeningPolicy.Opening;
import no.innspill.action.cases.domain.OpeningPolicy.Round;
import org.junit.jupiter.api.Test;

class OpeningPolicyTest {

    private static final UnitId ELSEWHERE = new UnitId("nav-bidrag");

    private final Case known = openCase();

    @Test
    void theFirstRoundToAUnitOpensACase() {
        assertThat(OpeningPolicy.decide(Optional.empty(), new Round.ToUnit(known)))
                .isEqualTo(new Opening.Opens(known));
    }

    @Test
    void triageAndRedirectOpenNothing() {
        assertThat(OpeningPolicy.decide(Optional.empty(), elsewhere(1))).isEqualTo(new Opening.Nothing());
    }

    @Test
    void aLaterRoundOpensWhatTriageHeldBack() {
        Case second = openCase(known.id(), CONTACT_CENTRE, 2);

        assertThat(OpeningPolicy.decide(Optional.empty(), new Round.ToUnit(second)))
                .isEqualTo(new Opening.Opens(second));
    }

    @Test
    void aRoundThatComesAgainOrLateChangesNothing() {
        Case second = openCase(known.id(), CONTACT_CENTRE, 2);

        assertThat(OpeningPolicy.decide(Optional.of(known), new Round.ToUnit(known)))
                .isEqualTo(new Opening.Nothing());
        assertThat(OpeningPolicy.decide(Optional.of(second), elsewhere(1))).isEqualTo(new Opening.Nothing());
        assertThat(OpeningPolicy.decide(Optional.of(second), new Round.ToUnit(openCase(known.id(), ELSEWHERE, 1))))
                .isEqualTo(new Opening.Nothing());
    }

    @Test
    void aLaterRoundToTheSameUnitLeavesTheCaseThere() {
        Case again = openCase(known.id(), CONTACT_CENTRE, 2);

        assertThat(OpeningPolicy.decide(Optional.of(known), new Round.ToUnit(again)))
                .isEqualTo(new Opening.Nothing());
    }

    @Test
    void aLaterRoundMovesWhatIsNotSettledAndTheNewUnitsTimeRunsFromThere() {
        Case opened = openCase(known.id(), ELSEWHERE, 2);

        Case moved = moved(known, new Round.ToUnit(opened));

        assertThat(moved.owner()).isEqualTo(opened.owner());
        assertThat(moved.status()).isEqualTo(new Status.Open());
        assertThat(moved.openedAt()).isEqualTo(opened.openedAt());
        assertThat(moved.facts().receivedAt())
                .as("from end to end the time runs on")
                .isEqualTo(known.facts().receivedAt());
        assertThat(OpeningPolicy.decide(Optional.of(moved), new Round.ToUnit(opened)))
                .as("a round that comes again")
                .isEqualTo(new Opening.Nothing());
    }

    @Test
    void whatGoesToTriageLeavesItsUnitAndCanComeBackToIt() {
        Case left = moved(known, elsewhere(2));

        assertThat(left.status()).isInstanceOf(Status.Left.class);
        assertThat(OpeningPolicy.decide(Optional.of(left), elsewhere(3))).isEqualTo(new Opening.Nothing());
        Case back = moved(left, new Round.ToUnit(openCase(known.id(), CONTACT_CENTRE, 3)));
        assertThat(back.status()).isEqualTo(new Status.Open());
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    void whatIsSettledStaysWithTheUnitThatSettledIt() {
        Case settled = known.after(new Change.Assigned(NOON, KARI, KARI))
                .after(new Change.Resolved(NOON, KARI, Outcome.ACTION, REASON));

        assertThat(OpeningPolicy.decide(Optional.of(settled), new Round.ToUnit(openCase(known.id(), ELSEWHERE, 2))))
                .isEqualTo(new Opening.Nothing());
        assertThat(OpeningPolicy.decide(Optional.of(settled), elsewhere(2))).isEqualTo(new Opening.Nothing());
    }

    private static Case moved(Case before, Round round) {
        assertThat(OpeningPolicy.decide(Optional.of(before), round)).isInstanceOf(Opening.Moves.class);
        return ((Opening.Moves) OpeningPolicy.decide(Optional.of(before), round))
                .changed()
                .now();
    }

    private Round.Elsewhere elsewhere(int round) {
        return new Round.Elsewhere(known.id(), new Rationale(round, List.of(), 1), NOON);
    }
}
