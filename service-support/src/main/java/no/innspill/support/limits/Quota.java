package no.innspill.support.limits;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;

/**
 * What each caller may use of something. It comes back evenly: a caller that has used all of it gets the next one after
 * {@code per / amount}.
 *
 * @param amount how much in a period, and at most at once; 0 for no limit
 * @param per the period: whole seconds, 1 or more
 */
public record Quota(@PositiveOrZero long amount, @NotNull Duration per) {

    public Quota {
        if (amount < 0 || per.toSeconds() < 1 || per.toNanosPart() != 0) {
            throw new IllegalArgumentException("no quota");
        }
    }

    boolean unlimited() {
        return amount == 0;
    }
}
