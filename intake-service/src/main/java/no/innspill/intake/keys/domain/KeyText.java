package no.innspill.intake.keys.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key as its holder has it: {@code innspill_}, ten characters by which people know it, and a secret of 256 random bits. Such a
 * secret can't be tried out, so a plain SHA-256 of it is safe to keep; a slow hash is for what people choose themselves (OWASP,
 * Password Storage Cheat Sheet).
 *
 * @param id the part that may be shown
 * @param secret the part that may not
 */
public record KeyText(String id, String secret) {
    /** How many random bytes make one. */
    public static final int RANDOM_BYTES = 38;

    private static final int ID_BYTES = 6;
    private static final Pattern FORM = Pattern.compile("innspill_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");

    /** Makes one of {@link #RANDOM_BYTES} random bytes. */
    public static KeyText of(byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("a key is made of " + RANDOM_BYTES + " random bytes");
        }
        String id = HexFormat.of().formatHex(random, 0, ID_BYTES);
        byte[] secret = java.util.Arrays.copyOfRange(random, ID_BYTES, RANDOM_BYTES);
        return new KeyText(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads what somebody presents as a key; nothing for what can't be one. */
    public static Optional<KeyText> read(String presented) {
        Matcher matcher = FORM.matcher(presented);
        return matcher.matches() ? Optional.of(new KeyText(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** What is kept instead of the secret: its SHA-256, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** As its holder keeps it. Shown once. */
    public String whole() {
        return "innspill_" + id + "_" + secret;
    }

    /** Never the secret: what is printed ends in a log. */
    @Override
    public String toString() {
        return "KeyText[id=" + id + "]";
    }
}
