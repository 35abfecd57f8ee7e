package no.innspill.action.correspondence.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.correspondence.domain.Correspondence;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.action.correspondence.domain.WritingPolicy.Decision;

/** Where messages are kept. What a unit has written is told by an event, sooner or later and whatever happens in between. */
public interface Correspondences {

    /** What was written about a case; nothing yet is an empty one. */
    Correspondence of(CaseId id);

    /**
     * Stores what was written, unless something else was written meanwhile or it was erased.
     *
     * @return whether it was stored
     */
    boolean save(Decision.Sent sent);

    /** Stores all that the one who spoke up has written; fewer than are known, or any after an erasure, change nothing. */
    void replied(CaseId id, List<Letter.Reply> replies);

    /** Takes the messages of both sides away for good, also from the topic that carries the unit's. */
    void erase(CaseId id);

    /** Those in which the one who spoke up wrote last. */
    Set<CaseId> awaitingTheUnit(Collection<CaseId> ids);
}
