package no.innspill.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An issuer of tokens on loopback, with metadata and keys where the services look for them. */
public final class TestIssuer {
    private final HttpServer server;
    private final RSAKey key;

    private TestIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static TestIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new TestIssuer(server, key);
            String address = issuer.address();
            issuer.serve("/.well-known/openid-configuration", """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                     "userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/logout","subject_types_supported":["public"],
                     "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(address));
            issuer.serve("/keys", new JWKSet(key.toPublicJWK()).toString());
            server.start();
            return issuer;
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException("the issuer for tests does not start", e);
        }
    }

    /** The {@code iss} of its tokens. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** An access token as Maskinporten gives to a body's system. */
    public String machine(String organisationNumber, String... scopes) {
        return token(Map.of(
                "sub", "client-" + organisationNumber,
                "consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisationNumber),
                "scope", String.join(" ", scopes)));
    }

    /** An access token of a person. */
    public String person(String subject, String role, String body, String... units) {
        return token(Map.of(
                "sub", subject,
                "name", subject,
                "innspill_role", List.of(role),
                "innspill_body", body,
                "innspill_units", List.of(units)));
    }

    /** A token with these claims besides issuer and times, valid for ten minutes. */
    public String token(Map<String, Object> claims) {
        return token(claims, Instant.now().plus(Duration.ofMinutes(10)));
    }

    /** A token with these claims that ends at a time. */
    public String token(Map<String, Object> claims, Instant ends) {
        var set = new JWTClaimsSet.Builder()
                .issuer(address())
                .issueTime(Date.from(ends.minus(Duration.ofMinutes(10))))
                .expirationTime(Date.from(ends));
        claims.forEach(set::claim);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set.build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the token can't be signed", e);
        }
        return jwt.serialize();
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
