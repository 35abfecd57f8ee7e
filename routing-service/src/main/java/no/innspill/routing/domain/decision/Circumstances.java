package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import no.innspill.routing.domain.rules.Piece;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of feedback came, for rules to ask for. Names are those of intake.
 *
 * @param foundIt the answer whether they found it
 * @param role as whom the person spoke
 * @param step of a user journey
 * @param ratings as they were given
 * @param sides on which sides of their scales these are: LOW, MIDDLE, HIGH
 * @param received when it was accepted, in Norwegian time
 */
public record Circumstances(
        String channel,
        @Nullable String foundIt,
        @Nullable String role,
        @Nullable String step,
        List<Piece.Rating> ratings,
        Set<String> sides,
        LocalDateTime received) {

    public Circumstances {
        ratings = List.copyOf(ratings);
        sides = Set.copyOf(sides);
    }

    /** Nothing is known but the day. */
    public static Circumstances unknown(LocalDate day) {
        return new Circumstances("UNKNOWN", null, null, null, List.of(), Set.of(), day.atTime(12, 0));
    }
}
