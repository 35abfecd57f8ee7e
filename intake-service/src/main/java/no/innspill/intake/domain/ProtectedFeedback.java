package no.innspill.intake.domain;

import java.util.EnumMap;
import java.util.Map;
import no.innspill.redaction.Kind;

/**
 * Feedback with the personal data taken out of every field.
 *
 * @param takenOut how many of each kind there were
 */
public record ProtectedFeedback(Feedback content, Map<Kind, Integer> takenOut) {
    public ProtectedFeedback {
        takenOut = Map.copyOf(takenOut);
    }

    /** The same, where more was taken out before. */
    public ProtectedFeedback and(Map<Kind, Integer> before) {
        if (before.isEmpty()) {
            return this;
        }
        Map<Kind, Integer> all = new EnumMap<>(before);
        takenOut.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
        return new ProtectedFeedback(content, all);
    }
}
