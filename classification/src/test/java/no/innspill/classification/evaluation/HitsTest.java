package no.innspill.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void figuresAreThoseOfTheConfusionMatrix() {
        Hits hits = new Hits();
        hits.add("A", "A");
        hits.add("A", "A");
        hits.add("A", "B");
        hits.add("B", "B");

        assertThat(hits.accuracy()).isEqualTo(0.75);
        assertThat(hits.recall("A")).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(hits.precision("B")).isEqualTo(0.5);
        assertThat(hits.macroF1()).isEqualTo((4.0 / 5 + 2.0 / 3) / 2, within(1e-12));
    }

    @Test
    void theErrorOfCalibrationIsTheDistanceBetweenWhatWasSaidAndWhatCame() {
        Reliability reliability = new Reliability();
        for (int i = 0; i < 10; i++) {
            reliability.add(0.75, i < 5);
        }
        assertThat(reliability.expectedError()).isEqualTo(0.25, within(1e-12));
        assertThat(reliability.bins()).singleElement().satisfies(bin -> {
            assertThat(bin.right()).isEqualTo(0.5);
            assertThat(bin.count()).isEqualTo(10);
        });
    }
}
