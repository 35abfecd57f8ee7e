package no.innspill.intake.imports.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where fetching from a server is: all before {@code at} is here.
 *
 * @param window how much time is asked for at once; at most 90 days, as the standard has it
 * @param tries how often in a row the server did not answer
 * @param fault what was wrong the last time; none where nothing was
 */
public record FetchPosition(
        Instant at, Duration window, int tries, @Nullable Fault fault) {
    /** The longest time that a server has to answer for. */
    public static final Duration LONGEST = Duration.ofDays(90);

    /** The shortest time that is asked for: a server that cuts what is within it cannot be fetched from. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    /** Why fetching did not go. */
    public enum Fault {
        /** The address leads into a network that is not asked from here. */
        ADDRESS,
        /** No connection, or no answer in time. */
        AWAY,
        /** It says that this is not allowed, or not there. */
        REFUSED,
        /** The answer is not GeoReport v2. */
        UNREADABLE,
        /** The answer is larger than what is taken. */
        TOO_LARGE,
        /** It gives no more than a part of what was within a minute. */
        CUT
    }

    public static FetchPosition start(Instant from) {
        return new FetchPosition(from, LONGEST, 0, null);
    }

    /** After all of a window is here; the next is twice as long. */
    public FetchPosition past(Instant end) {
        Duration twice = window.multipliedBy(2);
        return new FetchPosition(end, twice.compareTo(LONGEST) > 0 ? LONGEST : twice, 0, null);
    }

    /** With a window half as long, as the server gave only a part of this one. */
    public FetchPosition narrower() {
        return new FetchPosition(at, window.dividedBy(2), 0, null);
    }

    public FetchPosition failed(Fault why) {
        return new FetchPosition(at, window, tries + 1, why);
    }

    /** As when somebody says to try again. */
    public FetchPosition again() {
        return new FetchPosition(at, window, 0, null);
    }

    public boolean canBeNarrower() {
        return window.compareTo(SHORTEST.multipliedBy(2)) >= 0;
    }
}
