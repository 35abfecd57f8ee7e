package no.innspill.routing.domain.rules;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An example in a book: something that could be said, and what has to become of it.
 *
 * @param body through which it comes
 * @param facts that are given; what is not is found in the text
 * @param received none: on the day of the test
 */
public record Example(
        Place place,
        String text,
        String body,
        Map<Fact, Set<String>> facts,
        Optional<LocalDateTime> received,
        Expected expected) {

    public Example {
        facts = Map.copyOf(facts);
    }

    /** The only value of a fact that is given. */
    public Optional<String> fact(Fact fact) {
        return facts.getOrDefault(fact, Set.of()).stream().findFirst();
    }

    /**
     * What has to become of it. Only what is named is looked at.
     *
     * @param goal where it has to go, by a rule or without
     * @param noRule whether no rule may decide where it goes
     */
    public record Expected(
            Optional<Goal> goal,
            boolean noRule,
            @Nullable Priority priority,
            @Nullable Integer workingDays,
            List<String> tags) {
        public Expected {
            tags = List.copyOf(tags);
        }

        /** As it is written. */
        public String written() {
            if (noRule) {
                return "no rule";
            }
            OptionalInt days = workingDays == null ? OptionalInt.empty() : OptionalInt.of(workingDays);
            String handling = new Handling(Optional.ofNullable(priority), days, tags).written();
            return goal.map(place -> place.written() + handling)
                    .orElseGet(() -> handling.isEmpty() ? "" : handling.substring(2));
        }
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Example[" + place.line() + "]";
    }
}
