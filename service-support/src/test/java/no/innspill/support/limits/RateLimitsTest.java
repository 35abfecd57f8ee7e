package no.innspill.support.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import no.innspill.support.limits.RateLimits.Verdict;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final Quota TEN_A_MINUTE = new Quota(10, Duration.ofMinutes(1));

    private final Clock time = new Clock();
    private final RateLimits limits = new RateLimits("requests", TEN_A_MINUTE, time);

    @Test
    void aCallerMayUseTheWholeQuotaAtOnceAndNoMore() {
        for (int left = 9; left >= 0; left--) {
            assertThat(limits.use("a")).isEqualTo(new Verdict.Allowed(left, Duration.ofSeconds(6L * (10 - left))));
        }
        assertThat(limits.use("a")).isEqualTo(new Verdict.Refused(Duration.ofSeconds(6)));
    }

    @Test
    void whoWaitsAsLongAsToldIsLetInOnce() {
        useAll("a");
        time.pass(Duration.ofSeconds(6));
        assertThat(limits.use("a")).isInstanceOf(Verdict.Allowed.class);
        assertThat(limits.use("a")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void beingRefusedUsesNothing() {
        useAll("a");
        time.pass(Duration.ofSeconds(3));
        for (int i = 0; i < 100; i++) {
            assertThat(limits.use("a")).isEqualTo(new Verdict.Refused(Duration.ofSeconds(3)));
        }
    }

    @Test
    void whatOneUsesIsLeftToOthers() {
        useAll("a");
        assertThat(limits.use("b")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void whoUsedMoreThanThereWasWaitsUntilItHasComeBack() {
        limits.charge("a", 25);
        assertThat(limits.use("a")).isEqualTo(new Verdict.Refused(Duration.ofSeconds(16 * 6)));
        time.pass(Duration.ofSeconds(16 * 6));
        assertThat(limits.use("a")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void nobodyGetsMoreByBeingAwayThanTheQuota() {
        limits.use("a");
        time.pass(Duration.ofDays(1));
        useAll("a");
        assertThat(limits.use("a")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void noAmountIsNoLimit() {
        RateLimits none = new RateLimits("requests", new Quota(0, Duration.ofMinutes(1)), time);
        none.charge("a", 1_000_000);
        assertThat(none.use("a")).isEqualTo(new Verdict.Unlimited());
    }

    @Test
    void headersAreStructuredFields() {
        assertThat(limits.policy()).isEqualTo("\"requests\";q=10;w=60");
        assertThat(limits.left(7, Duration.ofMillis(17_001))).isEqualTo("\"requests\";r=7;t=18");
    }

    @Test
    void aPeriodIsWholeSeconds() {
        assertThatThrownBy(() -> new Quota(1, Duration.ofMillis(1500))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(-1, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private void useAll(String caller) {
        for (int i = 0; i < 10; i++) {
            assertThat(limits.use(caller)).isInstanceOf(Verdict.Allowed.class);
        }
    }

    /** Time that passes when it is told to. */
    private static final class Clock implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
