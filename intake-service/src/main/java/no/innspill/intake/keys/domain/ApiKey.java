package no.innspill.intake.keys.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A key by which a system that has no token speaks for a body.
 *
 * @param id what people know it by; no secret
 * @param name what the body calls it, such as the name of the system that has it
 * @param hash SHA-256 of the secret, in hexadecimal
 * @param lastUsedOn the last day in Norwegian time on which it was used
 * @param revokedAt since when it opens nothing; none while it is in use
 */
public record ApiKey(
        String id,
        OrganisationNumber body,
        String name,
        String hash,
        Instant createdAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable Instant revokedAt) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** Whether it opens anything. */
    public boolean isValid() {
        return revokedAt == null;
    }

    /** Whether the key that is presented is this one: takes the same time for every wrong one. */
    public boolean matches(KeyText presented) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), presented.hash().getBytes(StandardCharsets.US_ASCII));
    }
}
