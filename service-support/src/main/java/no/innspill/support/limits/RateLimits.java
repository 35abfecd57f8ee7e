package no.innspill.support.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * One quota, for each of many callers (a token bucket each). It is this instance's: with two instances a caller may use twice as much. A
 * caller who is not seen for two periods is forgotten, as are the least recent ones over 100,000.
 */
public final class RateLimits {
    private static final long MOST_CALLERS = 100_000;

    private final String name;
    private final Quota quota;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /**
     * Starts with everything left for everybody.
     *
     * @param name what callers are told that it is called: letters, digits and dashes
     */
    public RateLimits(String name, Quota quota) {
        this(name, quota, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(String name, Quota quota, TimeMeter time) {
        this.name = name;
        this.quota = quota;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(quota.per().multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Whether a caller may go on, and what is told of it. */
    public sealed interface Verdict {

        /** There is no limit, and nothing to tell. */
        record Unlimited() implements Verdict {}

        /**
         * It may.
         *
         * @param left how much is left after this, now
         * @param whole when all of it is there again, if nothing more is used
         */
        record Allowed(long left, Duration whole) implements Verdict {}

        /**
         * It may not, and has used nothing by asking.
         *
         * @param retryAfter when it may
         */
        record Refused(Duration retryAfter) implements Verdict {}
    }

    /** Uses one. */
    public Verdict use(String caller) {
        if (quota.unlimited()) {
            return new Verdict.Unlimited();
        }
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? new Verdict.Allowed(probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForReset()))
                : new Verdict.Refused(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /**
     * Uses many whether they are left or not: of a stream, how many they are is known at its end. Who has used more than there was waits
     * until that has come back.
     */
    public void charge(String caller, long amount) {
        if (!quota.unlimited() && amount > 0) {
            bucket(caller).consumeIgnoringRateLimits(amount);
        }
    }

    /** What the policy is, as a value of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). */
    public String policy() {
        return "\"" + name + "\";q=" + quota.amount() + ";w=" + quota.per().toSeconds();
    }

    /** What is left, as a value of {@code RateLimit}. */
    public String left(long amount, Duration until) {
        return "\"" + name + "\";r=" + amount + ";t=" + seconds(until);
    }

    /** Whole seconds, rounded up: who waits so long need not wait again. */
    public static long seconds(Duration duration) {
        return duration.toNanosPart() == 0 ? duration.toSeconds() : duration.toSeconds() + 1;
    }

    private Bucket bucket(String caller) {
        return buckets.get(
                caller,
                unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota.amount()).refillGreedy(quota.amount(), quota.per()))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
