package no.innspill.intake.out.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class GroupCommitTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Each item is a number; those that divide by 7 can't be written. */
    @Property(tries = 60)
    void eachCallerGetsItsOwnResultHoweverTheGroupsFall(
            @ForAll @Size(min = 1, max = 80) List<@IntRange(max = 1000) Integer> items,
            @ForAll @IntRange(min = 1, max = 4) int writers,
            @ForAll @IntRange(min = 1, max = 9) int most)
            throws InterruptedException {
        Map<Integer, AtomicInteger> written = new ConcurrentHashMap<>();
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        try (var commit = new GroupCommit<Integer, String>(
                        "test",
                        group -> {
                            sizes.add(group.size());
                            if (group.stream().anyMatch(each -> each % 7 == 0)) {
                                throw new IllegalArgumentException("by seven");
                            }
                            group.forEach(each -> written.computeIfAbsent(each, key -> new AtomicInteger())
                                    .incrementAndGet());
                            return group.stream().map(each -> "<" + each + ">").toList();
                        },
                        writers,
                        most,
                        PATIENCE);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> results = items.stream()
                    .map(item -> callers.submit(() -> commit.write(item)))
                    .toList();
            for (int i = 0; i < items.size(); i++) {
                int item = items.get(i);
                Future<String> result = results.get(i);
                if (item % 7 == 0) {
                    assertThatThrownBy(result::get)
                            .isInstanceOf(ExecutionException.class)
                            .hasCauseInstanceOf(IllegalArgumentException.class);
                } else {
                    assertThat(result).succeedsWithin(PATIENCE).isEqualTo("<" + item + ">");
                }
            }
        }
        assertThat(sizes).allMatch(size -> size <= most);
        items.stream()
                .filter(item -> item % 7 != 0)
                .forEach(item -> assertThat(written.get(item))
                        .hasValue((int) items.stream().filter(item::equals).count()));
    }

    @Test
    void whatComesWhileAWriteIsUnderWayIsTheNextGroup() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
        try (var commit = new GroupCommit<Integer, Integer>(
                        "test",
                        group -> {
                            groups.add(group);
                            begun.countDown();
                            waitFor(mayEnd);
                            return group;
                        },
                        1,
                        100,
                        PATIENCE);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> results = new ArrayList<>();
            results.add(callers.submit(() -> commit.write(0)));
            waitFor(begun);
            for (int i = 1; i <= 20; i++) {
                int item = i;
                results.add(callers.submit(() -> commit.write(item)));
            }
            org.awaitility.Awaitility.await().until(() -> commit.waiting() == 20);
            mayEnd.countDown();
            for (int i = 0; i <= 20; i++) {
                assertThat(results.get(i)).succeedsWithin(PATIENCE).isEqualTo(i);
            }
        }
        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst()).containsExactly(0);
        assertThat(groups.getLast()).hasSize(20);
    }

    @Test
    void anOutageIsTriedOnceForAllOfItsGroup() {
        var writes = new AtomicInteger();
        try (var commit = new GroupCommit<Integer, Integer>(
                "test",
                group -> {
                    writes.incrementAndGet();
                    throw new DataAccessResourceFailureException("away");
                },
                1,
                10,
                PATIENCE)) {
            assertThatThrownBy(() -> commit.write(1)).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(writes).hasValue(1);
        }
    }

    @Test
    void noCallerWaitsLongerThanItMay() {
        var never = new CountDownLatch(1);
        try (var commit = new GroupCommit<Integer, Integer>(
                "test",
                group -> {
                    waitFor(never);
                    return group;
                },
                1,
                1,
                Duration.ofMillis(50))) {
            for (int i = 0; i < 5; i++) {
                int item = i;
                assertThatThrownBy(() -> commit.write(item))
                        .isInstanceOf(DataAccessResourceFailureException.class)
                        .hasMessage("the store is behind");
            }
            never.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
