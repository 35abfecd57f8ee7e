package no.innspill.action.cases.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;

/** Where people's words are kept for as long as a case needs them. */
public interface CaseTexts {

    /**
     * Stores words, unless the same or a later revision of them is known, or they were taken back or erased.
     *
     * @param neededUntil when they go if no case needs them by then
     */
    void keep(Collection<Words.Present> words, Instant neededUntil);

    /** These belong to a case: they stay until they are erased. */
    void keepWithCase(Collection<CaseId> ids);

    /**
     * Takes words away for good and notes when their sender took them back, also when they come again.
     *
     * @param withdrawn when each was taken back
     */
    void withdraw(Map<CaseId, Instant> withdrawn, Instant neededUntil);

    /** Those of the ids that the sender took back, and when. */
    Map<CaseId, Instant> withdrawn(Collection<CaseId> ids);

    /** Takes the words away for good, also when they come again. */
    void erase(Collection<CaseId> ids, Instant now, Instant neededUntil);

    /** What there is of each. */
    Map<CaseId, Words> of(Collection<CaseId> ids);

    /**
     * Some of those that no case has needed in time.
     *
     * @param most how many at most
     */
    Collection<CaseId> unneeded(Instant now, int most);

    /** Deletes those that still are marked as not needed. */
    long delete(Collection<CaseId> ids, Instant now);
}
