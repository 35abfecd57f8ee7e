package no.innspill.routing.application;

import java.time.Instant;
import java.util.List;

/** What people and units made of what routing thought, kept in the document of the decision that it is about. */
public interface Corrections {

    /**
     * Corrections made after a time, by the time of the last of their piece, the oldest first.
     *
     * @param most how many pieces at most; one that was corrected more often gives all of its corrections
     */
    List<Correction> after(Instant after, int most);
}
