package no.innspill.action.cases.domain;

import static no.innspill.action.cases.domain.CaseFixtures.CONTACT_CENTRE;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(OpeningPolicy.decide(Optional.empty(), new Round.Elsewhere(known.id(), 1)))
                .isEqualTo(new Opening.Nothing());
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
        assertThat(OpeningPolicy.decide(Optional.of(second), new Round.Elsewhere(known.id(), 1)))
                .isEqualTo(new Opening.Nothing());
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
    void anOpenedCaseIsNotMovedByALaterRound() {
        Case moved = openCase(known.id(), ELSEWHERE, 2);

        assertThat(OpeningPolicy.decide(Optional.of(known), new Round.ToUnit(moved)))
                .isEqualTo(new Opening.CannotMove());
        assertThat(OpeningPolicy.decide(Optional.of(known), new Round.Elsewhere(known.id(), 2)))
                .isEqualTo(new Opening.CannotMove());
    }
}
