package no.innspill.routing.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.innspill.routing.domain.decision.FeedbackId;
import org.jspecify.annotations.Nullable;

/** Copies of the words of what waits in triage, redacted as they came; nothing else keeps a text here. */
public interface TriageTexts {

    /** Keeps texts; what is there already is left as it is. */
    void keep(Collection<Text> texts);

    /** Keeps a text in place of what was there. */
    void replace(Text corrected);

    void delete(Collection<FeedbackId> ids);

    /** The texts that are there. */
    Map<FeedbackId, Text> of(Collection<FeedbackId> ids);

    /**
     * Deletes the texts of what is no longer in triage, which a crash may have left.
     *
     * @param keptBefore only those kept before this time are looked at
     * @return how many were deleted
     */
    long sweep(Instant keptBefore);

    /** A person's words as they came, and the page that they were said on. */
    record Text(
            FeedbackId id,
            @Nullable String text,
            @Nullable String whatMatters,
            @Nullable String page,
            Instant keptAt) {

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Text[" + id + "]";
        }
    }
}
