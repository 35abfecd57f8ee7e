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
 */
public record Explanation(
        List<Reason> reasons, List<Candidate> candidates, Map<String, String> versions, double confidence) {

    public Explanation {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
        versions = Map.copyOf(versions);
    }
}
