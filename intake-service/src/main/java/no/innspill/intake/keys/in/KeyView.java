package no.innspill.intake.keys.in;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.innspill.intake.keys.domain.ApiKey;
import org.jspecify.annotations.Nullable;

/**
 * A key as its body's keeper sees it. All days are in Norwegian time.
 *
 * @param begins what the key begins with
 */
record KeyView(
        String id,
        String begins,
        String name,
        LocalDate createdOn,
        @Nullable LocalDate lastUsedOn,
        @Nullable LocalDate revokedOn) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    static KeyView of(ApiKey key) {
        Instant revokedAt = key.revokedAt();
        return new KeyView(
                key.id(),
                "innspill_" + key.id(),
                key.name(),
                LocalDate.ofInstant(key.createdAt(), NORWAY),
                key.lastUsedOn(),
                revokedAt == null ? null : LocalDate.ofInstant(revokedAt, NORWAY));
    }
}
