package no.innspill.support.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void whatIsThereIsGivenEvenWhenTheTimeIsOver() throws Exception {
        assertThat(Waits.get(CompletableFuture.completedFuture("there"), Duration.ofMillis(-1)))
                .isEqualTo("there");
    }

    @Test
    void whatComesInTimeIsGiven() throws Exception {
        var result = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> result.complete("in time"));
        assertThat(Waits.get(result, LONG)).isEqualTo("in time");
    }

    @Test
    void itFailsAsTheResultFails() {
        var fault = new IllegalStateException("away");
        assertThatThrownBy(() -> Waits.get(CompletableFuture.failedFuture(fault), LONG))
                .isInstanceOf(ExecutionException.class)
                .hasCause(fault);
    }

    @Test
    void aTimeoutOfTheResultsOwnIsAFailureOfIt() {
        var fault = new TimeoutException("its own");
        assertThatThrownBy(() -> Waits.get(CompletableFuture.failedFuture(fault), LONG))
                .isInstanceOf(ExecutionException.class)
                .hasCause(fault);
    }

    @Test
    void whatDoesNotComeIsWaitedForNoLongerByAnyOfMany() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 3; round++) { // so that the lookout has rested between
                long begun = System.nanoTime();
                List<Future<Object>> waits = IntStream.range(0, 200)
                        .mapToObj(deadline ->
                                callers.submit(() -> Waits.get(new CompletableFuture<>(), Duration.ofMillis(deadline))))
                        .toList();
                for (int i = 0; i < waits.size(); i++) {
                    assertThat(waits.get(i))
                            .failsWithin(LONG)
                            .withThrowableOfType(ExecutionException.class)
                            .withCauseInstanceOf(TimeoutException.class);
                    assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(i));
                }
            }
        }
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Waits.get(new CompletableFuture<>(), LONG)).isInstanceOf(InterruptedException.class);
    }
}
