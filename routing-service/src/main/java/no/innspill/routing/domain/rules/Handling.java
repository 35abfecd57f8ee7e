package no.innspill.routing.domain.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How something is to be treated, wherever it goes.
 *
 * @param priority none where no rule says
 * @param workingDays within which it should be resolved; none where the policy's time holds
 * @param tags words of the rules' authors, each once, in the order that they were given
 */
public record Handling(Optional<Priority> priority, OptionalInt workingDays, List<String> tags) {

    /** As the policy has it. */
    public static final Handling PLAIN = new Handling(Optional.empty(), OptionalInt.empty(), List.of());

    /** No more tags stand on one piece. */
    public static final int MOST_TAGS = 10;

    public Handling {
        tags = List.copyOf(tags);
    }

    /** This where it says something, and else the other; tags of both. */
    public Handling orElse(Handling other) {
        if (other.equals(PLAIN)) {
            return this;
        }
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(other.tags);
        return new Handling(
                priority.isPresent() ? priority : other.priority,
                workingDays.isPresent() ? workingDays : other.workingDays,
                all.stream().limit(MOST_TAGS).toList());
    }

    /** As it is written in a rule, behind where something goes. */
    public String written() {
        StringBuilder written = new StringBuilder();
        priority.ifPresent(
                hurry -> written.append(", priority ").append(hurry.name().toLowerCase(Locale.ROOT)));
        workingDays.ifPresent(days -> written.append(", deadline ").append(days).append(" working days"));
        tags.forEach(tag -> written.append(", tag \"").append(tag).append('"'));
        return written.toString();
    }
}
