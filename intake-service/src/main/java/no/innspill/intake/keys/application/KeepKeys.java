package no.innspill.intake.keys.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.domain.ApiKey;
import no.innspill.intake.keys.domain.KeyText;

/** What a body's intake keeper does with its keys. */
public final class KeepKeys {
    /** How many keys in use a body may have. */
    public static final int MOST = 50;

    private final ApiKeys keys;
    private final Supplier<byte[]> random;
    private final Clock clock;

    /**
     * Makes it.
     *
     * @param random gives {@link KeyText#RANDOM_BYTES} bytes that nobody can foresee
     */
    public KeepKeys(ApiKeys keys, Supplier<byte[]> random, Clock clock) {
        this.keys = keys;
        this.random = random;
        this.clock = clock;
    }

    /** What came of asking for a key. */
    public sealed interface Made {
        /** The key, whose secret is nowhere else. */
        record Key(KeyText text, ApiKey kept) implements Made {}

        /** It has no name of 1 to {@link ApiKey#LONGEST_NAME} characters. */
        record NoName() implements Made {}

        /** The body has {@link #MOST} keys in use. */
        record TooMany() implements Made {}
    }

    public List<ApiKey> of(OrganisationNumber body) {
        return keys.of(body);
    }

    public Made make(OrganisationNumber body, String name) {
        String called = name.strip();
        if (called.isEmpty()
                || called.length() > ApiKey.LONGEST_NAME
                || called.chars().anyMatch(Character::isISOControl)) {
            return new Made.NoName();
        }
        if (keys.of(body).stream().filter(ApiKey::isValid).count() >= MOST) {
            return new Made.TooMany();
        }
        KeyText text = KeyText.of(random.get());
        ApiKey kept = new ApiKey(text.id(), body, called, text.hash(), now(), null, null);
        keys.add(kept);
        return new Made.Key(text, kept);
    }

    /** Ends a key of the body, for good. */
    public boolean revoke(OrganisationNumber body, String id) {
        return keys.revoke(body, id, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
