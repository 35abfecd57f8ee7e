package no.innspill.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void whatIsDoneInTimeIsGiven() {
        assertThat(new Patience(Duration.ofSeconds(30)).await(() -> "done")).hasValue("done");
    }

    @Test
    void whatTakesLongerIsInterruptedAndNotWaitedFor() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        assertThat(new Patience(Duration.ofMillis(20)).await(() -> waitForEver(interrupted)))
                .isEmpty();
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itFailsAsTheWorkFails() {
        var fault = new IllegalArgumentException("away");
        assertThatThrownBy(() -> new Patience(Duration.ofSeconds(30)).await(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    private static String waitForEver(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException expected) {
            interrupted.countDown();
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
