package no.innspill.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class VerifiedTokensTest {
    private Instant now = Instant.parse("2026-05-17T10:15:00Z");
    private @Nullable Instant ends = now.plusSeconds(600);
    private int verified;
    private boolean refused;

    private final VerifiedTokens tokens = new VerifiedTokens(new Ticking());
    private final AuthenticationManager manager = tokens.or(this::verify);

    @Test
    void aTokenIsVerifiedOnceAMinute() {
        present("a", "1");
        assertThat(present("a", "1")).isEqualTo(present("a", "1"));
        assertThat(verified).isEqualTo(1);
        now = now.plusSeconds(59);
        present("a", "1");
        assertThat(verified).isEqualTo(1);
        now = now.plusSeconds(1);
        present("a", "1");
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void noTokenIsRememberedLongerThanItIsValid() {
        ends = now.plusSeconds(20);
        present("a", "1");
        now = now.plusSeconds(20);
        refused = true;
        assertThatThrownBy(() -> present("a", "1")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aTokenWithoutAnEndOrPastItIsRememberedForNoTime() {
        ends = null;
        present("a", "1");
        present("a", "1");
        ends = now.minusSeconds(30); // within the skew that clocks are allowed
        present("b", "1");
        present("b", "1");
        assertThat(verified).isEqualTo(4);
    }

    @Test
    void whatWasRefusedIsVerifiedAgain() {
        refused = true;
        assertThatThrownBy(() -> present("a", "1")).isInstanceOf(BadCredentialsException.class);
        refused = false;
        assertThat(present("a", "1").isAuthenticated()).isTrue();
        assertThat(verified).isEqualTo(2);
    }

    @Test
    void anotherTokenIsAnotherCallerAndEachCallHasItsOwnDetails() {
        Authentication first = present("a", "from one address");
        Authentication again = present("a", "from another");
        assertThat(present("b", "x").getName()).isEqualTo("b");
        assertThat(again.getName()).isEqualTo("a");
        assertThat(again.getDetails()).isEqualTo("from another");
        assertThat(first.getDetails()).isEqualTo("from one address");
        assertThat(again.getAuthorities()).hasToString("[may]");
    }

    private Authentication present(String token, String details) {
        var bearer = new BearerTokenAuthenticationToken(token);
        bearer.setDetails(details);
        Authentication answer = manager.authenticate(bearer);
        assertThat(answer).isNotNull();
        return answer;
    }

    private Authentication verify(Authentication presented) {
        verified++;
        if (refused) {
            throw new BadCredentialsException("no");
        }
        String text = ((BearerTokenAuthenticationToken) presented).getToken();
        Jwt.Builder jwt = Jwt.withTokenValue(text).header("alg", "RS256").subject(text);
        if (ends != null) {
            jwt.expiresAt(ends);
        }
        var token = new JwtAuthenticationToken(jwt.build(), List.of(new SimpleGrantedAuthority("may")), text);
        token.setDetails(presented.getDetails());
        return token;
    }

    private final class Ticking extends Clock {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
