package no.innspill.action.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Case OWN = CaseFixtures.openCase();

    @Test
    void whatIsSaidUnderADutyOfSecrecyIsReadInTheBodyItWasSaidToAndNowhereElse() {
        assertThat(said(true).in(OWN)).isEqualTo(said(true));
        assertThat(said(true).in(handedOver())).isEqualTo(new Words.Withheld());
    }

    @Test
    void otherWordsFollowTheCase() {
        assertThat(said(false).in(handedOver())).isEqualTo(said(false));
        assertThat(new Words.Erased().in(handedOver())).isEqualTo(new Words.Erased());
    }

    private static Words.Present said(boolean sensitive) {
        return new Words.Present(OWN.id(), "Noe om helsa", null, null, null, List.of(), false, 0, null, sensitive);
    }

    private static Case handedOver() {
        Owner other = new Owner(new BodyId("974760673"), OWN.owner().unit());
        return new Case(
                OWN.id(),
                other,
                OWN.facts(),
                OWN.rationale(),
                OWN.deadline(),
                OWN.openedAt(),
                OWN.status(),
                OWN.version());
    }
}
