package no.innspill.action.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person said, as far as it is here. */
public sealed interface Words {

    /**
     * The words, with marks such as {@code [PHONE]} where personal data was taken out.
     *
     * @param text what was said
     * @param whatMatters the answer to the open question «what matters to you?»
     * @param page the address of the page that the person was on
     * @param foundIt the answer to «did you find what you were looking for?»
     * @param answerWanted whether the person asked for an answer
     */
    record Present(
            CaseId id,
            @Nullable String text,
            @Nullable String whatMatters,
            @Nullable String page,
            @Nullable FoundIt foundIt,
            List<Rating> ratings,
            boolean answerWanted)
            implements Words {
        public Present {
            ratings = List.copyOf(ratings);
        }

        @Override
        public String toString() {
            return "Present[" + id + "]";
        }
    }

    /** They have not come yet: case and words come on two ways. */
    record Awaited() implements Words {}

    /** They were taken back, or are too old. */
    record Erased() implements Words {}

    /** An answer on a scale. */
    record Rating(String question, int value, int min, int max) {}

    /** The answer to «did you find what you were looking for?». */
    enum FoundIt {
        YES,
        PARTLY,
        NO,
        /** An answer that this version does not know. */
        UNKNOWN
    }
}
