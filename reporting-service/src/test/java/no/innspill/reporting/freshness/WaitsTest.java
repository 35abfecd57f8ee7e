package no.innspill.reporting.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void aPercentileIsTheWaitThatSuchAShareDidNotExceed() {
        Waits waits = new Waits(new TreeMap<>(Map.of(10L, 98L, 200L, 1L, 5000L, 1L)));

        assertThat(waits.count()).isEqualTo(100);
        assertThat(waits.percentile(0.5)).isEqualTo(10);
        assertThat(waits.percentile(0.98)).isEqualTo(10);
        assertThat(waits.percentile(0.99)).isEqualTo(200);
        assertThat(waits.percentile(1)).isEqualTo(5000);
    }

    @Test
    void nothingWaitedNoTime() {
        assertThat(new Waits(new TreeMap<>()).percentile(0.99)).isZero();
    }
}
