package no.innspill.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MillisTest {

    private static final long A_MONTH = 31L * 24 * 3600 * 1000;

    @Property
    void aWaitIsNeverToldAsShorterAndHardlyAsLonger(@ForAll @LongRange(max = A_MONTH) long millis) {
        long told = Millis.upTo(millis);

        assertThat(told).isGreaterThanOrEqualTo(millis);
        assertThat(told - millis).isLessThanOrEqualTo(millis / 64);
        assertThat(Millis.upTo(told)).isEqualTo(told);
    }

    @Example
    void fewValuesCoverEveryWait() {
        long values = LongStream.rangeClosed(0, Duration.ofMinutes(10).toMillis())
                .map(Millis::upTo)
                .distinct()
                .count();

        assertThat(values).isLessThan(1000);
    }
}
