package no.innspill.routing.domain.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.innspill.classification.training.LabelledText;
import no.innspill.routing.domain.decision.FeedbackId;

/**
 * Corrected pieces, parted in those that are learnt from and those that models are compared on.
 *
 * @param learnt each with words of its own, and none with the words of one that is held out
 */
public record Lessons(List<LabelledText> learnt, List<LabelledText> heldOut) {

    public Lessons {
        learnt = List.copyOf(learnt);
        heldOut = List.copyOf(heldOut);
    }

    /** A corrected piece with its words. */
    public record Lesson(FeedbackId id, LabelledText text) {}

    /** Parts them. The same words count once, whoever says them and however often. */
    public static Lessons of(List<Lesson> all) {
        Set<String> seen = new HashSet<>();
        List<LabelledText> heldOut = parted(all, true, seen);
        return new Lessons(parted(all, false, seen), heldOut);
    }

    private static List<LabelledText> parted(List<Lesson> all, boolean heldOut, Set<String> seen) {
        List<LabelledText> some = new ArrayList<>();
        for (Lesson lesson : all) {
            if (HeldOut.is(lesson.id()) == heldOut
                    && seen.add(plain(lesson.text().text()))) {
                some.add(lesson.text());
            }
        }
        return some;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
