package no.innspill.action.correspondence.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.Words;
import no.innspill.action.cases.domain.Worker;
import org.jspecify.annotations.Nullable;

/** Decides who may write to the one who spoke up, and when. */
public final class WritingPolicy {

    /** The most messages that a unit can write about one case: they lie in one document. */
    public static final int MOST_LETTERS = 100;

    private WritingPolicy() {}

    /** What is to be written. */
    public record Draft(String id, String text, Worker by, boolean question) {
        @Override
        public String toString() {
            return "Draft[" + id + "]";
        }
    }

    /** What comes of it. */
    public sealed interface Decision {
        /**
         * It goes out once this is stored.
         *
         * @param seen how many messages of the unit there were before
         */
        record Sent(Case about, Correspondence now, int seen) implements Decision {}

        /** The same person has just written the same: a button pressed twice. */
        record Unchanged() implements Decision {}

        record Refused(Refusal why) implements Decision {}
    }

    /** Why nothing was written. */
    public enum Refusal {
        /** The one who spoke up did not ask for an answer: nobody would read it. */
        NOT_WANTED,
        /** What was said is erased, and its author with it. */
        ERASED,
        /** Nobody works on the case; it must be taken first. */
        NOT_ASSIGNED,
        /** Someone else works on it. */
        NOT_YOURS,
        /** A colleague has written meanwhile. */
        CHANGED,
        TOO_MANY
    }

    /**
     * Decides on a draft.
     *
     * @param said what the case is about
     * @param seen how many messages of the unit the writer had before them
     */
    public static Decision decide(Case current, Words said, Correspondence before, Draft draft, int seen, Instant at) {
        List<Letter.Sent> sent = before.sent();
        if (!sent.isEmpty() && isSame(sent.getLast(), draft) && seen == sent.size() - 1) {
            return new Decision.Unchanged();
        }
        Refusal refusal = refusal(current.status(), said, draft.by());
        if (refusal != null) {
            return new Decision.Refused(refusal);
        }
        if (seen != sent.size()) {
            return new Decision.Refused(Refusal.CHANGED);
        }
        if (sent.size() >= MOST_LETTERS) {
            return new Decision.Refused(Refusal.TOO_MANY);
        }
        List<Letter.Sent> all = new ArrayList<>(sent);
        all.add(new Letter.Sent(draft.id(), at, draft.text(), draft.by(), draft.question()));
        return new Decision.Sent(current, new Correspondence(before.id(), all, before.replies()), sent.size());
    }

    /** Why this worker may not write now; nothing where they may. */
    public static @Nullable Refusal refusal(Status status, Words said, Worker by) {
        return switch (said) {
            case Words.Erased _, Words.Withdrawn _ -> Refusal.ERASED;
            case Words.Awaited(), Words.Withheld() -> Refusal.NOT_WANTED;
            case Words.Present present when !present.answerWanted() -> Refusal.NOT_WANTED;
            case Words.Present _ ->
                switch (status) {
                    case Status.Open() -> Refusal.NOT_ASSIGNED;
                    case Status.Withdrawn _ -> Refusal.ERASED;
                    case Status.HandingOver _, Status.Left _ -> Refusal.NOT_ASSIGNED;
                    case Status.Assigned assigned -> assigned.worker().is(by) ? null : Refusal.NOT_YOURS;
                    case Status.Resolved resolved -> resolved.by().is(by) ? null : Refusal.NOT_YOURS;
                };
        };
    }

    private static boolean isSame(Letter.Sent last, Draft draft) {
        return last.by().is(draft.by()) && last.text().equals(draft.text()) && last.question() == draft.question();
    }
}
