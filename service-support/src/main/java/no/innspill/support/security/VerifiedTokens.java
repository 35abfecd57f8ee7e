package no.innspill.support.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Remembers tokens that were verified, for a minute and never longer than they are valid: a system sends the same one with each of its
 * calls, and a signature costs more than all else that is checked of a call. What was refused is verified again each time. A key that its
 * issuer has withdrawn is believed for that minute more.
 */
final class VerifiedTokens {
    private static final long MOST = 10_000;
    private static final Duration HELD = Duration.ofMinutes(1);

    private final Clock clock;
    private final Cache<String, JwtAuthenticationToken> verified;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .executor(Runnable::run) // no thread of its own for what takes no time
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .expireAfter(Expiry.<String, JwtAuthenticationToken>creating((text, token) -> held(token)))
                .build();
    }

    /** Authenticates by what is remembered, or else by verifying. */
    AuthenticationManager or(AuthenticationManager verifying) {
        return presented -> authenticate(presented, verifying);
    }

    private Authentication authenticate(Authentication presented, AuthenticationManager verifying) {
        if (!(presented instanceof BearerTokenAuthenticationToken bearer)) {
            return verifying.authenticate(presented);
        }
        JwtAuthenticationToken known = verified.getIfPresent(bearer.getToken());
        if (known != null) {
            return ofThisCall(known, bearer);
        }
        Authentication fresh = verifying.authenticate(bearer);
        if (fresh instanceof JwtAuthenticationToken token && held(token).isPositive()) {
            verified.put(bearer.getToken(), token);
        }
        return fresh;
    }

    /** How long it may be held: nothing where it does not say when it ends. */
    private Duration held(JwtAuthenticationToken token) {
        Instant ends = token.getToken().getExpiresAt();
        if (ends == null) {
            return Duration.ZERO;
        }
        Duration valid = Duration.between(clock.instant(), ends);
        return valid.compareTo(HELD) < 0 ? valid : HELD;
    }

    /** What is known of the token, with the details of the call that it came with. */
    private static Authentication ofThisCall(JwtAuthenticationToken known, BearerTokenAuthenticationToken bearer) {
        var token = new JwtAuthenticationToken(known.getToken(), known.getAuthorities(), known.getName());
        token.setDetails(bearer.getDetails());
        return token;
    }
}
