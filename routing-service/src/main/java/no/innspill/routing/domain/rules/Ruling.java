package no.innspill.routing.domain.rules;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one piece.
 *
 * @param decider the first rule that holds and says where it goes
 * @param handling how it is to be treated, by all that held up to there; the decider's own word goes first, then the earlier one's
 * @param held the rules that held, in their order
 */
public record Ruling(Optional<Rule> decider, Handling handling, List<Rule> held) {

    /** No rule says anything. */
    public static final Ruling NONE = new Ruling(Optional.empty(), Handling.PLAIN, List.of());

    public Ruling {
        held = List.copyOf(held);
    }

    /** The rule whose deadline holds. */
    public Optional<Rule> timed() {
        return decider.filter(rule -> rule.handling().workingDays().isPresent())
                .or(() -> held.stream()
                        .filter(rule -> rule.handling().workingDays().isPresent())
                        .findFirst());
    }
}
