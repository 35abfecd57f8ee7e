package no.innspill.intake.out.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.intake.domain.FeedbackId;
import org.junit.jupiter.api.Test;

class PublishedLatelyTest {
    private final PublishedLately published = new PublishedLately();

    @Test
    void whatWasPublishedIsRememberedAndNothingElse() {
        List<FeedbackId> ids = ids(1000);
        published.add(ids.subList(0, 500));

        assertThat(ids.subList(0, 500)).allMatch(published::holds);
        assertThat(ids.subList(500, 1000)).noneMatch(published::holds);
    }

    @Test
    void itTakesNoMoreRoomHoweverMuchIsPublished() {
        List<FeedbackId> ids = ids(150_000);
        published.add(ids);

        assertThat(ids.stream().filter(published::holds)).hasSizeLessThanOrEqualTo(100_000);
    }

    private static List<FeedbackId> ids(int count) {
        return Stream.generate(() -> new FeedbackId(UUID.randomUUID()))
                .limit(count)
                .toList();
    }
}
