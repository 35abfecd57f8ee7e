package no.innspill.intake.domain;

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
}
