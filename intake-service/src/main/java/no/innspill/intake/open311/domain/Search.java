package no.innspill.intake.open311.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a list is to have.
 *
 * @param from the earliest
 * @param to the latest
 * @param services codes; all where it is empty
 * @param closed whether only closed ones ({@code true}) or only open ones are asked for; none for both
 */
public record Search(
        Instant from,
        Instant to,
        Set<String> services,
        @Nullable Boolean closed) {
    /** The longest time between the first and the last, by the standard. */
    public static final Duration LONGEST = Duration.ofDays(90);

    /** The most requests of a list, by the standard. */
    public static final int MOST = 1_000;

    public Search {
        services = Set.copyOf(services);
        if (to.isBefore(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no time of at most 90 days");
        }
    }

    /** Whether the times can be asked for together. */
    public static boolean isPossible(@Nullable Instant from, @Nullable Instant to) {
        return from == null
                || to == null
                || (!to.isBefore(from) && Duration.between(from, to).compareTo(LONGEST) <= 0);
    }

    /** With what stands in for times that were left out: the last 90 days, or the 90 after the start or before the end. */
    public static Search of(
            @Nullable Instant from, @Nullable Instant to, Set<String> services, @Nullable Boolean closed, Instant now) {
        Instant last = to != null ? to : from == null || from.plus(LONGEST).isAfter(now) ? now : from.plus(LONGEST);
        Instant end = from != null && last.isBefore(from) ? from : last;
        return new Search(from == null ? end.minus(LONGEST) : from, end, services, closed);
    }
}
