package no.innspill.action.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person said, as far as it is here. */
public sealed interface Words {

    /** What of them the body that has the case may read. */
    default Words in(Case one) {
        boolean elsewhere = !one.owner().body().value().equals(one.facts().submittedBy());
        return this instanceof Present present && present.sensitive() && elsewhere ? new Withheld() : this;
    }

    /**
     * The words, with marks such as {@code [PHONE]} where personal data was taken out.
     *
     * @param text what was said
     * @param whatMatters the answer to the open question «what matters to you?»
     * @param page the address of the page that the person was on
     * @param foundIt the answer to «did you find what you were looking for?»
     * @param answerWanted whether the person asked for an answer
     * @param revision 0 as first said, one more for each correction by the sender
     * @param correctedAt when the sender corrected them; none as first said
     * @param sensitive whether they may be read in no other body than the one they were said to
     */
    record Present(
            CaseId id,
            @Nullable String text,
            @Nullable String whatMatters,
            @Nullable String page,
            @Nullable FoundIt foundIt,
            List<Rating> ratings,
            boolean answerWanted,
            int revision,
            @Nullable Instant correctedAt,
            boolean sensitive)
            implements Words {
        public Present {
            ratings = List.copyOf(ratings);
        }

        @Override
        public String toString() {
            return "Present[" + id + "]";
        }
    }

    /** They fall under a duty of secrecy, and the case is with another body than the one they were said to. */
    record Withheld() implements Words {}

    /** They have not come yet: case and words come on two ways. */
    record Awaited() implements Words {}

    /** The sender took them back. */
    record Withdrawn(Instant at) implements Words {}

    /** They were erased, or are too old. */
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
