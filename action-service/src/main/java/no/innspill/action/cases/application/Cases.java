package no.innspill.action.cases.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Decision;

/** Where cases are kept. What is stored is told by an event, sooner or later and whatever happens in between. */
public interface Cases {

    /** Those of the ids that have a case, whoever owns it. */
    Map<CaseId, Case> known(Collection<CaseId> ids);

    /**
     * Stores new cases.
     *
     * @return whether all were new; if not, those that were are stored and the others are left as they are
     */
    boolean open(SequencedCollection<OpenCases.Asked> opened);

    /** The case, when it belongs to the desk. */
    Optional<Case> find(CaseId id, Desk desk);

    /** The case with its history, when it belongs to the desk. */
    Optional<CaseFile> file(CaseId id, Desk desk);

    /**
     * Stores a change if the case still stands as it was when the change was decided.
     *
     * @return whether it did
     */
    boolean save(Decision.Changed changed);

    /** Takes the notes of workers out of the cases of erased feedback: they may repeat what was said. */
    void eraseNotes(Collection<CaseId> ids);

    /** A page of a list. */
    Queue.Page page(Queue.Query query);

    /** How long the lists of a desk are. */
    Queue.Counts counts(Desk desk, Queue.Filter filter, String worker);

    /** The themes of what is unsettled at a desk, at most 200. */
    List<String> themes(Desk desk);
}
