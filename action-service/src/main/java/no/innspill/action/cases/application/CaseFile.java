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

    /** The file as the unit that has the case may read it: what another unit did and noted before it came stays with that unit. */
    public static CaseFile ofOwner(Case current, List<Change> whole) {
        int from = 0;
        for (int each = 0; each < whole.size(); each++) {
            if (whole.get(each) instanceof Change.Moved moved && !moved.from().equals(moved.to())) {
                from = each;
            }
        }
        return new CaseFile(current, whole.subList(from, whole.size()));
    }
}
