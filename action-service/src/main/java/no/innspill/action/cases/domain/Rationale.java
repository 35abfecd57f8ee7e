package no.innspill.action.cases.domain;

import java.util.List;
import java.util.Map;

/**
 * Why routing sent the feedback to this unit, for the case worker to read.
 *
 * @param round the round of routing that opened the case, from 1
 * @param reasons the weightiest first
 * @param confidence 0 to 1
 */
public record Rationale(int round, List<Reason> reasons, double confidence) {

    public Rationale {
        reasons = List.copyOf(reasons);
    }

    /**
     * The code of a sentence and what goes into it.
     *
     * @param code as routing names it; may be one that this version has no sentence for
     */
    public record Reason(String code, Map<String, String> parameters) {
        public Reason {
            parameters = Map.copyOf(parameters);
        }
    }
}
