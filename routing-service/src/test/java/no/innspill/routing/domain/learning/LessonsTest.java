package no.innspill.routing.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.classification.training.LabelledText;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.learning.Lessons.Lesson;
import org.junit.jupiter.api.Test;

class LessonsTest {

    @Test
    void oneOfFiveIsHeldOutAlwaysTheSame() {
        long held = IntStream.range(0, 10_000)
                .mapToObj(LessonsTest::id)
                .filter(HeldOut::is)
                .count();

        assertThat(held).isBetween(1_850L, 2_150L);
        assertThat(IntStream.range(0, 20)
                        .filter(number -> HeldOut.is(id(number)))
                        .boxed())
                .as("written down: by another rule models would have learnt what they are compared on")
                .containsExactly(1, 11, 14);
    }

    @Test
    void nothingIsBothLearntAndHeldOut() {
        List<Lesson> all = IntStream.range(0, 500)
                .mapToObj(i -> lesson(id(i), "Brøytingen kom ikke i gate " + i))
                .toList();

        Lessons lessons = Lessons.of(all);

        assertThat(lessons.heldOut()).isNotEmpty().allMatch(text -> HeldOut.is(FeedbackId.of(text.id())));
        assertThat(lessons.learnt()).isNotEmpty().noneMatch(text -> HeldOut.is(FeedbackId.of(text.id())));
        assertThat(lessons.learnt().size() + lessons.heldOut().size()).isEqualTo(500);
    }

    @Test
    void theSameWordsCountOnceAndAreNotLearntWhereTheyAreHeldOut() {
        FeedbackId held = first(true);
        FeedbackId other = first(false);
        FeedbackId third = second(false);

        Lessons lessons = Lessons.of(List.of(
                lesson(other, "Hvor er  bussen?"),
                lesson(held, "hvor er bussen"),
                lesson(third, "Takk!"),
                lesson(id(77_777), "TAKK")));

        assertThat(lessons.heldOut()).extracting(LabelledText::id).contains(held.toString());
        assertThat(lessons.learnt()).extracting(LabelledText::id).doesNotContain(other.toString());
        assertThat(Stream.concat(lessons.heldOut().stream(), lessons.learnt().stream())
                        .filter(text -> text.text().equalsIgnoreCase("takk")
                                || text.text().equals("Takk!")))
                .hasSize(1);
    }

    private static FeedbackId first(boolean held) {
        return Stream.iterate(0, i -> i + 1)
                .map(LessonsTest::id)
                .filter(id -> HeldOut.is(id) == held)
                .findFirst()
                .orElseThrow();
    }

    private static FeedbackId second(boolean held) {
        return Stream.iterate(0, i -> i + 1)
                .map(LessonsTest::id)
                .filter(id -> HeldOut.is(id) == held)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static FeedbackId id(int number) {
        return new FeedbackId(new UUID(0x018f2b6e00007000L, 0x8000000000000000L + number));
    }

    private static Lesson lesson(FeedbackId id, String words) {
        return new Lesson(id, new LabelledText(id.toString(), words, null, null, "ERROR", null, null));
    }
}
