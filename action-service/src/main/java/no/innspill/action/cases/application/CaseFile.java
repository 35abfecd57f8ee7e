package no.innspill.action.cases.application;

import java.util.List;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Change;

/**
 * A case with all that has happened to it.
 *
 * @param history the oldest first
 */
public record CaseFile(Case current, List<Change> history) {
    public CaseFile {
        history = List.copyOf(history);
    }
}
