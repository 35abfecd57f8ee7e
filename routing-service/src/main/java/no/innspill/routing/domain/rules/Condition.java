package no.innspill.routing.domain.rules;

import java.util.List;
import java.util.Set;

/** When a rule holds. */
public sealed interface Condition {

    /** All of them; with none, always. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** A fact is one of these. */
    record Is(Fact fact, Set<String> values) implements Condition {
        public Is {
            values = Set.copyOf(values);
        }
    }

    /** A fact is known at all. */
    record IsKnown(Fact fact) implements Condition {}

    /** How sure a fact is, in percent. */
    record Sure(Fact fact, Comparison comparison, int percent) implements Condition {}

    /** A rating of a question, as it was given. */
    record Rated(String question, Comparison comparison, int value) implements Condition {}

    record When(Received received) implements Condition {}

    /**
     * The words match a query.
     *
     * @param query as it is written
     */
    record Says(String query, WordQuery words) implements Condition {}

    /** Whether it holds for a piece. */
    default boolean holds(Piece piece) {
        return switch (this) {
            case All all -> all.parts().stream().allMatch(part -> part.holds(piece));
            case Any any -> any.parts().stream().anyMatch(part -> part.holds(piece));
            case Not not -> !not.part().holds(piece);
            case Is is -> piece.of(is.fact()).stream().anyMatch(is.values()::contains);
            case IsKnown known -> !piece.of(known.fact()).isEmpty();
            case Sure sure -> sure.comparison().holds(Math.rint(piece.confidence(sure.fact()) * 100), sure.percent());
            case Rated rated ->
                piece.ratings().stream()
                        .anyMatch(given -> given.question().equals(rated.question())
                                && rated.comparison().holds(given.value(), rated.value()));
            case When when -> when.received().holds(piece.received());
            case Says says -> says.words().holds(piece.text());
        };
    }
}
