package no.innspill.intake.domain.widget;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs proofs and checks them. Nothing of them is stored: what was not signed here, for this site, or not at a time when a person can have
 * filled in the form, is refused. One that is used again does no harm, as it carries the id of the one piece that it is for.
 */
public final class Proofs {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;
    private static final int LONGEST = 160;

    private final SecretKeySpec key;
    private final Duration atLeast;
    private final Duration atMost;

    /**
     * Makes a signer.
     *
     * @param secret 32 bytes or more in UTF-8, the same in all instances; other things may be signed with it too
     * @param atLeast how long a person needs to fill in a form
     * @param atMost how long a form may stand open
     */
    public Proofs(String secret, Duration atLeast, Duration atMost) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET || atLeast.isNegative() || atLeast.compareTo(atMost) >= 0) {
            throw new IllegalArgumentException("a secret of 32 bytes or more, and a time that is there");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    /** What a check gave. */
    public sealed interface Checked {
        record Good(Proof proof) implements Checked {}

        /** It is not one of ours, or of another site. */
        record NotOurs() implements Checked {}

        /** Nobody writes so fast. Sent again after a while it is good. */
        record TooSoon() implements Checked {}

        /** The form has stood open for too long: it must be shown again. */
        record TooOld() implements Checked {}
    }

    /** How long a person needs to fill in a form. */
    public Duration atLeast() {
        return atLeast;
    }

    /** What the form sends back. */
    public String sign(Proof proof) {
        String said = proof.site().value() + '.' + proof.shownAt().toEpochMilli() + '.' + proof.submission();
        return said + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(said));
    }

    /** Checks what came with a piece for a site. */
    public Checked check(String sent, SiteId site, Instant now) {
        int end = sent.lastIndexOf('.');
        if (sent.length() > LONGEST || end < 0 || !signed(sent.substring(0, end), sent.substring(end + 1))) {
            return new Checked.NotOurs();
        }
        String[] said = sent.substring(0, end).split("\\.", -1);
        Proof proof = new Proof(new SiteId(said[0]), Instant.ofEpochMilli(Long.parseLong(said[1])), said[2]);
        if (!proof.site().equals(site)) {
            return new Checked.NotOurs();
        }
        Duration shown = Duration.between(proof.shownAt(), now);
        if (shown.compareTo(atLeast) < 0) {
            return new Checked.TooSoon();
        }
        return shown.compareTo(atMost) > 0 ? new Checked.TooOld() : new Checked.Good(proof);
    }

    private boolean signed(String said, String signature) {
        try {
            return MessageDigest.isEqual(mac(said), Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private byte[] mac(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update("widget-proof".getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
