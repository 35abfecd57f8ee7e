package no.innspill.support.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Turns what the framework has verified into a caller. Which issuer a token is from decides which of its claims are believed. */
final class Tokens {
    private final String people;
    private final String machines;

    Tokens(SecuritySettings settings) {
        this.people = settings.people().issuer().toString();
        this.machines = settings.machineIssuer().issuer().toString();
    }

    AbstractAuthenticationToken authenticated(Jwt token) {
        Caller caller = caller(token.getClaims());
        return new JwtAuthenticationToken(token, authorities(caller), caller.subject());
    }

    Optional<Caller> caller(Authentication authentication) {
        return switch (authentication) {
            case JwtAuthenticationToken token ->
                Optional.of(caller(token.getToken().getClaims()));
            case Authentication login
            when login.getPrincipal() instanceof OidcUser user ->
                Optional.of(caller(user.getIdToken().getClaims()));
            default -> Optional.empty();
        };
    }

    Caller caller(Map<String, Object> tokenClaims) {
        Claims claims = new Claims(tokenClaims);
        String issuer = String.valueOf(tokenClaims.get("iss"));
        if (claims.isMachine()) {
            return issuer.equals(machines) ? claims.machine() : nobody(claims);
        }
        return issuer.equals(people) ? claims.person() : nobody(claims);
    }

    private static Caller nobody(Claims claims) {
        Caller claimed = claims.person();
        return new Caller(claimed.subject(), claimed.subject(), null, Set.of(), Set.of());
    }

    static Set<GrantedAuthority> authorities(Caller caller) {
        return caller.permissions().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.authority()))
                .collect(Collectors.toSet());
    }
}
