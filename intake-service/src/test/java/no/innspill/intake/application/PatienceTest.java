package no.innspill.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.innspill.support.work.Waits;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void whatIsDoneInTimeIsGiven() {
        assertThat(new Patience(Duration.ofSeconds(30), Waits::get).await(() -> "done"))
                .hasValue("done");
    }

    @Test
    void whatTakesLongerIsNotWaitedForAndComesToItsEnd() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        assertThat(new Patience(Duration.ofMillis(20), Waits::get).await(() -> {
                    await(goOn);
                    ended.countDown();
                    return "late";
                }))
                .isEmpty();
        goOn.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itFailsAsTheWorkFails() {
        var fault = new IllegalArgumentException("away");
        assertThatThrownBy(() -> new Patience(Duration.ofSeconds(30), Waits::get).await(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("it was interrupted", e);
        }
    }
}
