package no.innspill.routing.domain.rules;

import java.util.Optional;

/**
 * One rule.
 *
 * @param name unique in its book
 * @param place where it begins
 * @param source its text from its first word to its last
 * @param goal where it sends what it holds for; none in a rule that only says how it is to be treated, and lets the rules after it decide
 */
public record Rule(String name, Place place, String source, Condition when, Optional<Goal> goal, Handling handling) {

    public Rule {
        if (goal.isEmpty() && handling.equals(Handling.PLAIN)) {
            throw new IllegalArgumentException("a rule that changes nothing: " + name);
        }
    }
}
