package no.innspill.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorPolicyTest {
    private final ErrorPolicy policy =
            new ErrorPolicy(List.of(PoisonException.class), 5, Duration.ofMillis(100), Duration.ofMillis(500), 0.5);

    @Test
    void eachDelayIsTwiceTheLastUpToABound() {
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(attempt -> policy.delayAfter(attempt, 0.5).toMillis())
                .containsExactly(100L, 200L, 400L, 500L, 500L);
    }

    @Test
    void chanceSpreadsADelayByTheJitter() {
        assertThat(policy.delayAfter(1, 0)).isEqualTo(Duration.ofMillis(50));
        assertThat(policy.delayAfter(1, 1)).isEqualTo(Duration.ofMillis(150));
    }

    @Test
    void triesAreBounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorPolicy(List.of(), 21, Duration.ZERO, Duration.ZERO, 0));
    }
}
