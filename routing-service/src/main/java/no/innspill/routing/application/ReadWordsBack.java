package no.innspill.routing.application;

import java.util.Optional;
import no.innspill.routing.domain.decision.FeedbackId;

/** Reads words back from the topic that has them, so that no copy of them is kept for the case that they are needed once more. */
public interface ReadWordsBack {

    /** The words, with no time of keeping; nothing where they are erased or corrected since. */
    Optional<TriageTexts.Text> at(FeedbackId id, WordsPlace place);
}
