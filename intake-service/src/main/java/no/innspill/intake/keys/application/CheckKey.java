package no.innspill.intake.keys.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.domain.ApiKey;
import no.innspill.intake.keys.domain.KeyText;

/** Tells for which body a key speaks. */
public final class CheckKey {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final ApiKeys keys;
    private final Clock clock;

    public CheckKey(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The body; nothing for a key that never was, that is wrong or that is revoked. */
    public Optional<OrganisationNumber> of(String presented) {
        return KeyText.read(presented).flatMap(this::known).map(this::used);
    }

    private Optional<ApiKey> known(KeyText presented) {
        return keys.find(presented.id()).filter(key -> key.matches(presented)).filter(ApiKey::isValid);
    }

    /** Written once a day at most: that tells whether a key can be taken away, and nothing of who uses it. */
    private OrganisationNumber used(ApiKey key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), NORWAY);
        if (key.lastUsedOn() == null || key.lastUsedOn().isBefore(today)) {
            keys.used(key.id(), today);
        }
        return key.body();
    }
}
