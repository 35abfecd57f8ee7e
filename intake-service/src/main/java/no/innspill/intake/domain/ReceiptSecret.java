package no.innspill.intake.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What makes receipts impossible to guess. The same in all instances, and for good: with another, pieces sent again are strangers. */
public final class ReceiptSecret {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final Mac keyed; // never used itself: a copy of it costs a tenth of setting one up

    /**
     * Makes one.
     *
     * @param secret 32 bytes or more in UTF-8
     */
    public ReceiptSecret(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("a receipt secret has 32 bytes or more");
        }
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(bytes, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** HMAC-SHA256 of what is signed, apart from what is signed for another purpose. */
    byte[] sign(String purpose, String what) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own " + ALGORITHM + " can be copied", e);
        }
    }
}
