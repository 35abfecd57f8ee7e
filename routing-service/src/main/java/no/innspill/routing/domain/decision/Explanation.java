package no.innspill.routing.domain.decision;

import java.util.List;
import java.util.Map;

/**
 * Why it was decided so.
 *
 * @param reasons the weightiest first
 * @param candidates who it could go to, the best first, including the one it goes to
 * @param versions what decided, by name
 * @param confidence 0 to 1
 * @param changes what would have led elsewhere
 */
public record Explanation(
        List<Reason> reasons,
        List<Candidate> candidates,
        Map<String, String> versions,
        double confidence,
        List<Change> changes) {

    /** Where nobody asks why. */
    static final Explanation NONE = new Explanation(List.of(), List.of(), Map.of(), 0);

    /** Without what would have led elsewhere. */
    public Explanation(
            List<Reason> reasons, List<Candidate> candidates, Map<String, String> versions, double confidence) {
        this(reasons, candidates, versions, confidence, List.of());
    }

    public Explanation {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
        versions = Map.copyOf(versions);
    }

    /** The same, with what would have led elsewhere. */
    Explanation with(List<Change> found) {
        return new Explanation(reasons, candidates, versions, confidence, found);
    }
}
