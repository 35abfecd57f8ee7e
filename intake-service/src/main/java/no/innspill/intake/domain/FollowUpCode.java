package no.innspill.intake.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a person who wants an answer keeps secret, to read what the body writes and to write back: 100 bits of an HMAC of the piece's id as
 * twenty characters of Crockford's base 32, in groups of four. Only its hash is stored; whoever sends the same piece again gets the same.
 */
public record FollowUpCode(String value) {
    private static final int CHARACTERS = 20;

    public FollowUpCode {
        if (!Crockford.is(value, CHARACTERS)) {
            throw new IllegalArgumentException("no follow-up code");
        }
    }

    /** The code of a piece, always the same. */
    public static FollowUpCode of(FeedbackId id, ReceiptSecret secret) {
        return new FollowUpCode(Crockford.write(secret.sign("follow-up", id.toString()), CHARACTERS));
    }

    /** Reads what a person types: in any case, with or without dashes, O for 0, I and L for 1. */
    public static Optional<FollowUpCode> read(String typed) {
        return Crockford.read(typed, CHARACTERS).map(FollowUpCode::new);
    }

    /** SHA-256 in hexadecimal. Nothing slower is called for: 100 random bits are not guessed. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether it is the one of this hash; takes as long whether it is or not. */
    public boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** As it is shown: {@code 7Q2M-9F4T-XK0C-81VD-2N5B}. */
    public String inGroups() {
        return Crockford.inGroups(value);
    }

    /** Never the code: what is printed ends in a log. */
    @Override
    public String toString() {
        return "FollowUpCode";
    }
}
