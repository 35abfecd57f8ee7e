package no.innspill.routing.domain.directory.imports;

import java.util.List;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.change.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change.
 *
 * @param rows how many it holds, those that cannot be followed too
 * @param unchanged how many of them say what is there already
 */
public record ImportPlan(List<BodyChange> changes, List<RowRefusal> refusals, int rows, int unchanged) {

    public ImportPlan {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    /** Whether there is anything to switch on. */
    public boolean changesSomething() {
        return !changes.isEmpty();
    }

    /**
     * A body that would be otherwise.
     *
     * @param before none for one that is not there
     */
    public record BodyChange(@Nullable Body before, Body after, List<Difference> differences) {}
}
