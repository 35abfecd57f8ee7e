package no.innspill.support.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import no.innspill.support.work.BackgroundWorker.Pauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundWorkerTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration FOREVER = Duration.ofHours(1);

    private final AtomicInteger pieces = new AtomicInteger();
    private BackgroundWorker worker =
            new BackgroundWorker("nothing", new Pauses(SHORT, SHORT), (name, goesOn) -> false);

    @AfterEach
    void stops() {
        worker.stop();
    }

    @Test
    void whatIsThereIsDoneWithoutAPause() {
        started(new Pauses(FOREVER, FOREVER), (name, goesOn) -> pieces.incrementAndGet() < 100);

        await().untilAsserted(() -> assertThat(pieces).hasValue(100));
    }

    @Test
    void whenThereIsNothingToDoItAsksAgainAfterThePause() {
        started(new Pauses(SHORT, FOREVER), (name, goesOn) -> pieces.incrementAndGet() < 0);

        await().untilAsserted(() -> assertThat(pieces).hasValueGreaterThan(3));
    }

    @Test
    void whatFailsIsTriedAgainAfterThePauseForWhatIsAway() {
        started(new Pauses(FOREVER, SHORT), (name, goesOn) -> {
            if (pieces.incrementAndGet() < 4) {
                throw new IllegalStateException("away");
            }
            return false;
        });

        await().untilAsserted(() -> assertThat(pieces).hasValue(4));
        assertThat(worker.isRunning()).isTrue();
    }

    @Test
    void itIsAlwaysTheSameWorkerAndNoOtherHasItsName() {
        Set<String> names = ConcurrentHashMap.newKeySet();
        Work work = (name, goesOn) -> names.add(name) || pieces.incrementAndGet() < 20;
        started(new Pauses(FOREVER, FOREVER), work);
        await().untilAsserted(() -> assertThat(pieces).hasValue(20));
        worker.stop();
        assertThat(names).hasSize(1);

        started(new Pauses(FOREVER, FOREVER), work);
        await().untilAsserted(() -> assertThat(names).hasSize(2));
    }

    @Test
    void aLongPieceIsToldToEndAndStoppingWaitsForIt() {
        CountDownLatch begun = new CountDownLatch(1);
        started(new Pauses(FOREVER, FOREVER), (name, goesOn) -> {
            begun.countDown();
            while (goesOn.getAsBoolean()) {
                Thread.onSpinWait();
            }
            pieces.incrementAndGet();
            return true;
        });
        await().untilAsserted(() -> assertThat(begun.getCount()).isZero());

        worker.stop();

        assertThat(pieces).hasValue(1);
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void stoppedInAPauseItWakesAndItCanStartAgain() {
        started(new Pauses(FOREVER, FOREVER), (name, goesOn) -> pieces.incrementAndGet() < 0);
        await().untilAsserted(() -> assertThat(pieces).hasValue(1));
        worker.stop();
        assertThat(worker.isRunning()).isFalse();

        worker.start();

        await().untilAsserted(() -> assertThat(pieces).hasValue(2));
    }

    @Test
    void aChoreIsDoneBeforeTheFirstPieceAndThenOnlyNowAndThen() {
        AtomicInteger chores = new AtomicInteger();
        Work work = (name, goesOn) -> {
            assertThat(chores).hasPositiveValue();
            return pieces.incrementAndGet() < 50;
        };
        started(new Pauses(FOREVER, FOREVER), work.withChore(FOREVER, chores::incrementAndGet));

        await().untilAsserted(() -> assertThat(pieces).hasValue(50));
        assertThat(chores).hasValue(1);
    }

    @Test
    void aChoreComesAgainWhenItsTimeHasCome() {
        AtomicInteger chores = new AtomicInteger();
        Work work = (name, goesOn) -> false;
        started(new Pauses(SHORT, FOREVER), work.withChore(SHORT, chores::incrementAndGet));

        await().untilAsserted(() -> assertThat(chores).hasValueGreaterThan(2));
    }

    @Test
    void withoutPausesItWouldBeABusyLoop() {
        assertThatThrownBy(() -> new Pauses(Duration.ZERO, SHORT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pauses(SHORT, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private void started(Pauses pauses, Work work) {
        worker = new BackgroundWorker("test", pauses, work);
        worker.start();
    }
}
