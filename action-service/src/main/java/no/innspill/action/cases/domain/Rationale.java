package no.innspill.action.cases.domain;

import java.util.List;
import java.util.Map;

/**
 * Why routing sent the feedback to this unit, and how it is to be handled there, for the case worker to read.
 *
 * @param round the round of routing that opened the case, from 1
 * @param reasons the weightiest first
 * @param confidence 0 to 1
 * @param priority how much it hurries beside its deadline
 * @param tags words of the rules' authors
 */
public record Rationale(int round, List<Reason> reasons, double confidence, Priority priority, List<String> tags) {

    public Rationale {
        reasons = List.copyOf(reasons);
        tags = List.copyOf(tags);
    }

    /** Of something that no rule says how to handle. */
    public Rationale(int round, List<Reason> reasons, double confidence) {
        this(round, reasons, confidence, Priority.NORMAL, List.of());
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
