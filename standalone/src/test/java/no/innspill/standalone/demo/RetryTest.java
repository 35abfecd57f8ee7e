package no.innspill.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {

    @Test
    void aPartThatComesBackIsWaitedFor() throws Exception {
        AtomicInteger calls = new AtomicInteger();

        String answer = new Retry(Duration.ofSeconds(30)).untilAnswered(() -> {
            if (calls.incrementAndGet() < 3) {
                throw new Unreachable("not yet", Duration.ZERO, null);
            }
            return "here";
        });

        assertThat(answer).isEqualTo("here");
        assertThat(calls).hasValue(3);
    }

    @Test
    void aPartThatIsGoneIsGivenUp() {
        Retry retry = new Retry(Duration.ZERO);

        assertThatThrownBy(() -> retry.untilAnswered(() -> {
                    throw new Unreachable("gone", Duration.ZERO, null);
                }))
                .isInstanceOf(Unreachable.class)
                .hasMessage("gone");
    }
}
