package no.innspill.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.support.security.Access;
import no.innspill.support.security.Role;
import no.innspill.test.Infrastructure;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A person who has logged in: a session in the store, as the login leaves it, and its cookie. */
final class Login {

    private Login() {}

    /** The cookie of a person with a role at a body. */
    static <S extends Session> String cookie(SessionRepository<S> sessions, Role role, String body) {
        Instant now = Instant.now();
        OidcIdToken token = new OidcIdToken(
                "token",
                now,
                now.plus(Duration.ofHours(1)),
                Map.of(
                        "iss",
                        Infrastructure.get().issuer().address(),
                        "sub",
                        "someone",
                        "name",
                        "Sara Inntaker",
                        "innspill_role",
                        List.of(role.claim()),
                        "innspill_body",
                        body));
        Set<SimpleGrantedAuthority> authorities = Access.of(role).stream()
                .map(permission -> new SimpleGrantedAuthority(permission.authority()))
                .collect(Collectors.toSet());
        S session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new OAuth2AuthenticationToken(
                        new DefaultOidcUser(authorities, token), authorities, "innspill")));
        sessions.save(session);
        return "INNSPILL_INTAKE="
                + Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
