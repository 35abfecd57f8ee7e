package no.innspill.intake.out.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import no.innspill.intake.domain.FeedbackId;
import org.junit.jupiter.api.Test;

class PublishedNotesTest {
    private final List<FeedbackId> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void notesAreWrittenTogetherAndKnownUntilTheyAre() {
        var mayWrite = new CountDownLatch(1);
        List<FeedbackId> ids = ids(200);
        try (var notes = new PublishedNotes(group -> {
            waitFor(mayWrite);
            write(group);
        })) {
            ids.forEach(id -> notes.note(List.of(id)));
            assertThat(ids).allMatch(notes::holds);
            mayWrite.countDown();
            await().until(() -> written.size() == 200);
            await().until(() -> ids.stream().noneMatch(notes::holds));
        }
        assertThat(written).hasSameSizeAs(ids);
        assertThat(Set.copyOf(written)).isEqualTo(Set.copyOf(ids));
        assertThat(sizes).hasSizeLessThan(20);
    }

    @Test
    void whereTooManyWaitTheCallerWritesItself() {
        var mayWrite = new CountDownLatch(1);
        List<FeedbackId> ids = ids(30_000);
        try (var notes = new PublishedNotes(group -> {
            if (Thread.currentThread().getName().equals("published-notes")) {
                waitFor(mayWrite);
            }
            write(group);
        })) {
            notes.note(ids);
            assertThat(written).hasSizeGreaterThanOrEqualTo(9_000);
            mayWrite.countDown();
            await().until(() -> written.size() == 30_000);
        }
        assertThat(written).hasSameSizeAs(ids);
        assertThat(Set.copyOf(written)).isEqualTo(Set.copyOf(ids));
    }

    @Test
    void aFailedWriteStopsNoLaterOneAndClosingWritesWhatIsLeft() {
        List<FeedbackId> ids = ids(3);
        var notes = new PublishedNotes(group -> {
            if (group.contains(ids.getFirst())) {
                throw new IllegalStateException("lost");
            }
            write(group);
        });
        notes.note(List.of(ids.get(0)));
        await().until(() -> !notes.holds(ids.getFirst()));
        notes.note(List.of(ids.get(1)));
        await().until(() -> written.contains(ids.get(1)));
        notes.note(List.of(ids.get(2)));
        notes.close();
        await().until(() -> written.contains(ids.get(2)));
    }

    private void write(List<FeedbackId> group) {
        sizes.add(group.size());
        written.addAll(group);
    }

    private static List<FeedbackId> ids(int count) {
        return Stream.generate(() -> new FeedbackId(UUID.randomUUID()))
                .limit(count)
                .toList();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
