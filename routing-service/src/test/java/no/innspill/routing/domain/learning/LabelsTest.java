package no.innspill.routing.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import no.innspill.classification.Kind;
import no.innspill.classification.Level;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.learning.Labels.Corrected;
import no.innspill.routing.domain.learning.Labels.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final ConceptId WORK = theme("arbeid");
    private static final ConceptId TRAFFIC = theme("trafikk-og-transport");

    @Test
    void whoGetsItTellsThemeAndLevel() {
        Labels labels = Labels.of(routed(true, Kind.ERROR, TRAFFIC, false, Set.of(WORK)));

        assertThat(labels).isEqualTo(new Labels(Kind.ERROR, "arbeid", Level.STATE));
    }

    @Test
    void whatWasFoundStandsWhereTheUnitAnswersForIt() {
        assertThat(Labels.of(routed(true, Kind.ERROR, TRAFFIC, false, Set.of(WORK, TRAFFIC)))
                        .theme())
                .isEqualTo("trafikk-og-transport");
        assertThat(Labels.of(routed(true, Kind.ERROR, TRAFFIC, true, Set.of())).theme())
                .as("it stays where routing thought")
                .isEqualTo("trafikk-og-transport");
    }

    @Test
    void whereItCouldBeSeveralThemesNoneIsLearnt() {
        assertThat(Labels.of(routed(true, Kind.ERROR, null, false, Set.of(WORK, TRAFFIC)))
                        .theme())
                .isNull();
        assertThat(Labels.of(routed(true, Kind.ERROR, theme("vaart-eget"), true, Set.of()))
                        .theme())
                .as("the model answers for the themes of LOS alone")
                .isNull();
    }

    @Test
    void aUnitThatSendsItOnSaysNothingOfItsKind() {
        assertThat(Labels.of(routed(false, Kind.ERROR, WORK, false, Set.of(WORK))))
                .isEqualTo(new Labels(null, "arbeid", Level.STATE));
    }

    @Test
    void spamTeachesItsKindAloneAsTheFrontDeskGetsItAll() {
        assertThat(Labels.of(routed(true, Kind.SPAM, WORK, true, Set.of(WORK))))
                .isEqualTo(new Labels(Kind.SPAM, null, null));
    }

    @Test
    void anAppealOrACallForHelpTeachesItsKind() {
        assertThat(Labels.of(
                        new Corrected(true, Outcome.REDIRECTED, Kind.CALL_FOR_HELP, WORK, false, Set.of(), none())))
                .isEqualTo(new Labels(Kind.CALL_FOR_HELP, null, null));
    }

    @Test
    void whatNobodyHasDecidedTeachesNothing() {
        assertThat(Labels.of(new Corrected(true, Outcome.OTHER, Kind.ERROR, WORK, true, Set.of(WORK), none()))
                        .isEmpty())
                .isTrue();
    }

    private static Optional<Level> none() {
        return Optional.empty();
    }

    private static Corrected routed(
            boolean byPerson, Kind kind, @Nullable ConceptId theme, boolean stays, Set<ConceptId> themesOfUnit) {
        return new Corrected(byPerson, Outcome.ROUTED, kind, theme, stays, themesOfUnit, Optional.of(Level.STATE));
    }

    private static ConceptId theme(String slug) {
        return new ConceptId(ConceptId.LOS + "tema/" + slug);
    }
}
