package no.innspill.routing.domain.rules;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one piece of feedback, as rules see it.
 *
 * @param values of each fact that is known
 * @param confidences of kind, theme, language, level and severity, 0 to 1; of what was not found 0
 * @param ratings as they were given
 * @param received when it was accepted, in Norwegian time
 */
public record Piece(
        Map<Fact, Set<String>> values,
        Map<Fact, Double> confidences,
        List<Rating> ratings,
        LocalDateTime received,
        SeenText text) {

    public Piece {
        values = new EnumMap<>(values);
        confidences = Map.copyOf(confidences);
        ratings = List.copyOf(ratings);
    }

    /** A rating as it was given, by its question's id. */
    public record Rating(String question, int value) {}

    /** The values of a fact; none where it is not known. */
    public Set<String> of(Fact fact) {
        return values.getOrDefault(fact, Set.of());
    }

    double confidence(Fact fact) {
        return confidences.getOrDefault(fact, 0.0);
    }
}
