package no.innspill.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.innspill.reporting.directory.Body;
import no.innspill.reporting.directory.Label;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final Label NAME = new Label("Navn", null, null);
    private static final Body BODY = new Body(
            "889640782",
            NAME,
            Map.of(
                    "top", new Body.Unit(NAME, null),
                    "middle", new Body.Unit(NAME, "top"),
                    "leaf", new Body.Unit(NAME, "middle"),
                    "a", new Body.Unit(NAME, "b"),
                    "b", new Body.Unit(NAME, "a")),
            Map.of(),
            1);
    private static final UnitTree TREE = UnitTree.of(List.of(BODY));

    @Test
    void aUnitHoldsWhatIsBelowIt() {
        List<Row> rolledUp = TREE.rollUp(List.of(row("leaf", 3), row("middle", 2), row("", 7)));

        assertThat(rolledUp).containsExactlyInAnyOrder(row("leaf", 3), row("middle", 5), row("top", 5), row("", 7));
    }

    @Test
    void aUnitThatTheDirectoryDoesNotKnowStandsAlone() {
        assertThat(TREE.rollUp(List.of(row("unheard-of", 1)))).containsExactly(row("unheard-of", 1));
        assertThat(TREE.withAllBelow("unheard-of")).containsExactly("unheard-of");
    }

    @Test
    void askingForAUnitIsAskingForAllBelowIt() {
        assertThat(TREE.withAllBelow("top")).containsExactlyInAnyOrder("top", "middle", "leaf");
    }

    @Test
    void aCircleInTheDirectoryCountsEachOnce() {
        assertThat(TREE.rollUp(List.of(row("a", 1)))).containsExactlyInAnyOrder(row("a", 1), row("b", 1));
        assertThat(TREE.withAllBelow("a")).containsExactlyInAnyOrder("a", "b");
    }

    private static Row row(String unit, long routed) {
        return new Row(Map.of(Dimension.UNIT, unit), Counts.of(Measure.ROUTED, routed));
    }
}
