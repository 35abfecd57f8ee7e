package no.innspill.standalone.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;

/** What tokens are signed with. It is kept beside the data, so that a token is good after a restart too. */
public final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    /** A new key, as it is kept: a private JSON Web Key. */
    public static String generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make an RSA key", e);
        }
    }

    static JWKSource<SecurityContext> source(String kept) {
        try {
            return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(kept)));
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "The login server's key is damaged: delete it, and everybody logs in again", e);
        }
    }
}
